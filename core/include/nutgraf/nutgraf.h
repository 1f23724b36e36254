// The whole interface of Nutgraf: start an analysis, step it to its end, take the document, print it.
//
//   auto analyzer = nutgraf::Analyzer::load(weights);   // or Analyzer{}, which does without the network
//   auto analysis = analyzer.value().start(bytes, options).value();
//   while (analysis.step()) report(analysis.progress());
//   std::string json = nutgraf::to_json(analysis.document(), nutgraf::OffsetUnit::Utf16);
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/corrections.h"
#include "nutgraf/document.h"
#include "nutgraf/house.h"
#include "nutgraf/members.h"
#include "nutgraf/result.h"

namespace nutgraf {

namespace pipeline {
struct Models;
}
namespace places {
class Gazetteer;
}

/// The version of this library, "MAJOR.MINOR.PATCH".
std::string_view version();

/// What the numbers of a span count: UTF-16 code units (JavaScript), code points (Python) or bytes of the input.
enum class OffsetUnit : std::uint8_t { Utf16, Codepoint, Utf8 };

/// "utf16", "codepoint" or "utf8"; nothing for any other word.
std::optional<OffsetUnit> offset_unit(std::string_view word);

/// "YYYY-MM-DD", a day that exists; error `date` otherwise.
Result<Date> parse_date(std::string_view text);

/// A word of `document.blocks[].kind` in the JSON ("heading"); nothing for any other.
std::optional<BlockKind> block_kind(std::string_view word);

/// The members that a list of their names in the JSON asks for ("entities,quotes"); error `option` for a name that is none, which
/// also says which there are.
Result<Members> parse_members(std::string_view list);

/// What is known of an article beside its text, and what is asked of it.
struct Options {
  std::optional<Date> published;                      ///< when it was published
  DateSource published_from = DateSource::Option;     ///< Option, or Page where the page around it said so
  std::string title;                                  ///< its title, which may or may not open the text
  /// Its blocks as far as they are known, in order and without overlap, as of a page whose markup tells a caption from a paragraph. Each
  /// keeps its kind, but a paragraph may still turn out to be a byline, a date or furniture; the text tells what lies outside them.
  std::vector<Block> blocks;
  OffsetUnit blocks_unit = OffsetUnit::Utf16;         ///< what the spans of `blocks` count, in the input
  Members members = Members::all();                   ///< stages that none of these needs do not run
  Corrections corrections;                            ///< what a reader has put right; stages that they concern run
  std::optional<HouseRules> house;                    ///< the rules of the house that the checks apply
};

/// Reads options from a JSON object: "date" (YYYY-MM-DD), "dateFrom" ("option" or "page"), "title", "url" (its date, where "date" is absent),
/// "blocks" ([{"kind", "start", "end"}], which count `unit`), "corrections" (JSON Lines as `parse_corrections` reads them, or a list of
/// the objects of such lines), "house" (true for the rules that ship, or a rules file as a string or object). Members that are not known are passed over, and null is as good as absent.
/// Errors: `json`, `date`, `option`; `where` names the member.
Result<Options> parse_options(std::string json, OffsetUnit unit);

/// How far an analysis is.
struct Progress {
  std::size_t done = 0;    ///< stages that have run or need not run
  std::size_t total = 0;   ///< stages in all
  std::string_view next;   ///< the name of the stage that runs next; empty at the end
};

/// One running analysis. It owns its text and can be dropped between any two steps.
class Analysis {
 public:
  /// Runs the next stage; true while there are more.
  bool step();
  Progress progress() const;
  /// What is known so far; whole once `step()` has given false.
  const Document& document() const { return document_; }

 private:
  friend class Analyzer;
  Options options_;
  std::string input_;
  std::shared_ptr<const pipeline::Models> models_;
  std::shared_ptr<const places::Gazetteer> gazetteer_;
  Document document_;
  std::uint32_t layers_ = 0;  ///< that are needed, as bits of `pipeline::Layer`
  std::size_t next_ = 0;
};

/// All that analyses share: the network's weights and the gazetteer. Either may be absent: without weights the layers that only
/// the network writes stay empty and names come from rules; without a gazetteer places stay unlinked. A copy shares both.
class Analyzer {
 public:
  Analyzer() = default;
  /// Takes the bytes of a file of weights. Errors: see `model::Weights::read` and `model::Weights::tensor`.
  static Result<Analyzer> load(std::string weights);
  /// The same with another network, and this one's gazetteer. Errors as for `load`.
  Result<Analyzer> with_network(std::string weights) const;
  /// Takes the bytes of the file of the gazetteer. Errors: see `places::Gazetteer::read`; then it has none.
  std::optional<Error> load_gazetteer(std::string bytes);
  /// Begins the analysis of any bytes (UTF-8 expected, nothing required). Error `too_long` above `kLongestInput`.
  Result<Analysis> start(std::string bytes, Options options) const;
  /// The whole analysis at once, for callers that need no progress. Errors: those of `start`.
  Result<Document> read(std::string bytes, Options options) const;
  static constexpr std::size_t kLongestInput = std::size_t{1} << 30;

 private:
  std::shared_ptr<const pipeline::Models> models_;
  std::shared_ptr<const places::Gazetteer> gazetteer_;
};

/// The analysis as one line of JSON, "nutgraf/1.0" (format/analysis.schema.json). `id_json`, JSON itself, becomes the member
/// "id", the first one, where it is given. Of the members that can be asked for it has `members`; "schema", "offsets" and "meta" stand in
/// every one.
std::string to_json(const Document& document, OffsetUnit unit, std::string_view id_json = {}, Members members = Members::all());

}  // namespace nutgraf
