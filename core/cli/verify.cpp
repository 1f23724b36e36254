// nutgraf verify: the results of a batch and its articles in, whether this program writes the same bytes out.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/analyzer.h"
#include "cli/batch_articles.h"
#include "cli/commands.h"
#include "cli/in_order.h"
#include "cli/inputs.h"
#include "cli/journal.h"
#include "cli/one_article.h"
#include "cli/results.h"
#include "cli/summary.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {
namespace {

constexpr std::uint64_t kMostNamed = 10;  ///< articles that differ

/// Whether what would be written of an article now is what was written.
struct Compared {
  std::uint64_t number = 0;  ///< 0 where it is not in the sample
  std::string file;
  std::size_t line = 0;
  bool is_same = false;
};

/// An article with its results, where it belongs to the sample.
struct Pair {
  RawArticle article;
  std::vector<std::string> written;
  bool is_chosen = false;
};

/// Whether an article belongs to a sample of so many, which lies evenly over all of them.
bool is_chosen(std::uint64_t number, std::uint64_t sample, std::uint64_t all) {
  if (sample >= all) return true;
  return number * sample / all != (number - 1) * sample / all;
}

/// The digests of the data files, as an analysis has them.
std::string data_files_of(const Analyzer& analyzer) {
  const Analysis nothing = analyzer.start("", {}).value();
  const nlohmann::ordered_json json = nlohmann::ordered_json::parse(to_json(nothing.document(), OffsetUnit::Utf8, {}, {}), nullptr, false);
  return json["meta"]["models"].dump();
}

std::string digest_here(const format::ArticleForm& form, const Analyzer& analyzer) {
  const Analysis nothing = analyzer.start("", {}).value();
  return format::digest_of(form, nothing.document().weights, nothing.document().gazetteer, false);
}

/// The origin with all members that were asked for: those whose digest is the one that the results have. Without a digest they stay open,
/// unless all others were asked for: then these were too.
ResultsOrigin settled(ResultsOrigin origin, const Analyzer& analyzer, const std::string& digest) {
  const auto with = [&](unsigned chosen) {
    format::ArticleForm form = origin.form;
    for (std::size_t i = 0; i < origin.untold.size(); ++i) {
      if ((chosen >> i & 1) != 0) form.members.add(origin.untold[i]);
    }
    return form;
  };
  const unsigned all = (1u << origin.untold.size()) - 1;
  std::optional<format::ArticleForm> form;
  for (unsigned chosen = 0; !digest.empty() && !form && chosen <= all; ++chosen) {
    if (digest_here(with(chosen), analyzer) == digest) form = with(chosen);
  }
  const format::ArticleForm whole{origin.form.unit, Members::all(), origin.form.in_tables};
  if (digest.empty() && digest_here(with(all), analyzer) == digest_here(whole, analyzer)) form = whole;
  if (!form) return origin;
  origin.form = *form;
  origin.untold.clear();
  return origin;
}

/// How many results there are, and where they say that they are from.
struct Overview {
  std::uint64_t count = 0;
  std::optional<ResultsOrigin> origin;
};

Result<Overview> look_through(const std::string& path, const std::optional<Members>& members) {
  Result<std::unique_ptr<Results>> results = open_results(path, members);
  if (!results) return results.error();
  Overview overview;
  while (const auto texts = results.value()->next()) {
    ++overview.count;
    if (!overview.origin) overview.origin = results.value()->origin(*texts);
  }
  const std::string error = results.value()->error();
  if (!error.empty()) return Error{"results", "'" + path + "' cannot be read: " + error, path};
  return overview;
}

/// Names what made the results and is not the same here; empty where all is.
std::string differences(const ResultsOrigin& origin, const Analyzer& analyzer, const std::string& digest) {
  std::string named;
  const auto add = [&](std::string_view what, const std::string& there, const std::string& here) {
    if (there.empty() || there == here) return;
    named.append(named.empty() ? "" : "; ").append(what).append(" ").append(there).append(" there, ").append(here).append(" here");
  };
  add("version", origin.version, std::string(version()));
  add("data files", origin.data_files, data_files_of(analyzer));
  add("digest of data files and options", digest, digest_here(origin.form, analyzer));
  return named;
}

/// Goes through the articles and the results side by side.
class Verification {
 public:
  Verification(const std::vector<std::string>& articles, const Analyzer& analyzer, Overview overview, std::unique_ptr<Results> results,
               std::uint64_t sample)
      : inputs_(articles),
        analyzer_(analyzer),
        overview_(std::move(overview)),
        results_(std::move(results)),
        sample_(sample) {}

  /// Compares with several threads.
  void run(unsigned jobs) {
    run_in_order<Pair, Compared>(
        jobs, [this] { return next(); }, [this](Pair pair) { return compare(std::move(pair)); },
        [this](const Compared& compared) {
          count(compared);
          return true;
        });
  }
  /// Tells what came of it, and gives the exit code.
  int finish() {
    const bool has_more = inputs_.next().has_value();
    if (read_ < overview_.count || has_more) {
      const std::string articles = has_more ? "more articles than results" : grouped(read_) + " articles";
      return fail("the input has " + articles + ", the results are of " + grouped(overview_.count));
    }
    const std::string share = grouped(recomputed_) + " of " + grouped(overview_.count) + " results were recomputed";
    if (different_ > 0) return fail(grouped(different_) + (different_ == 1 ? " result has" : " results have") + " other bytes; " + share);
    return print("The same bytes: " + share + ".\n", kDone, kFailed);
  }

 private:
  std::optional<Pair> next() {
    if (read_ == overview_.count) return std::nullopt;
    std::optional<RawArticle> article = inputs_.next();
    std::optional<std::vector<std::string>> written = results_->next();
    if (!article || !written) return std::nullopt;
    const bool chosen = is_chosen(++read_, sample_, overview_.count);
    return Pair{std::move(*article), std::move(*written), chosen};
  }
  Compared compare(Pair pair) const {
    if (!pair.is_chosen) return {};
    // Members that are told from what is written may be others in each line.
    format::ArticleForm form = overview_.origin ? overview_.origin->form : format::ArticleForm{OffsetUnit::Utf16, Members::all()};
    if (overview_.origin && !overview_.origin->untold.empty()) {
      if (const std::optional<ResultsOrigin> own = results_->origin(pair.written)) form.members = own->form.members;
    }
    const Compared compared{pair.article.number, pair.article.file, pair.article.piece.line};
    const Outcome outcome = reads_with(analyzer_, form)(std::move(pair.article));
    return {compared.number, compared.file, compared.line, outcome.texts == pair.written};
  }
  void count(const Compared& compared) {
    if (compared.number == 0) return;
    ++recomputed_;
    if (compared.is_same) return;
    if (++different_ > kMostNamed) return;
    const std::string place = compared.file.empty() ? "" : " ('" + compared.file + "', line " + std::to_string(compared.line) + ")";
    tell("article " + std::to_string(compared.number) + place + " has another result now" +
         (different_ == kMostNamed ? "; more that differ are only counted" : ""));
  }

  Inputs inputs_;
  const Analyzer& analyzer_;
  const Overview overview_;
  std::unique_ptr<Results> results_;
  const std::uint64_t sample_;
  std::uint64_t read_ = 0, recomputed_ = 0, different_ = 0;
};

/// A number of at least one; nothing for any other word.
std::optional<std::uint64_t> count_of(const std::string& word) {
  constexpr std::size_t kMostDigits = 9;
  const bool is_number = !word.empty() && word.size() <= kMostDigits && word.find_first_not_of("0123456789") == std::string::npos;
  const std::uint64_t number = is_number ? std::stoull(word) : 0;
  return number > 0 ? std::optional(number) : std::nullopt;
}

int verify(const Arguments& arguments) {
  if (arguments.operands().size() < 2) return refuse("which results, and which articles? (see nutgraf verify --help)");
  const std::optional<std::uint64_t> sample = arguments.has("--sample") ? count_of(arguments.value("--sample")) : UINT64_MAX;
  if (!sample) return refuse("--sample: '" + arguments.value("--sample") + "' is no number of articles");
  const std::optional<unsigned> workers = jobs_of(arguments);
  if (!workers) return refuse("--jobs: '" + arguments.value("--jobs") + "' is no number from 1 to " + std::to_string(kMostJobs));
  std::optional<Members> members;
  if (arguments.has("--only")) {
    const Result<Members> given = parse_members(arguments.value("--only"));
    if (!given) return refuse("--only: " + given.error().message);
    members = given.value();
  }
  const std::string path = arguments.operand();
  Result<Overview> overview = look_through(path, members);
  if (!overview) return refuse(overview.error().message);
  const std::optional<Analyzer> analyzer = find_analyzer(arguments);
  if (!analyzer) return kFailed;
  if (std::optional<ResultsOrigin>& origin = overview.value().origin) {
    const Result<Journal> journal = read_journal(path + ".progress.json");
    const std::string digest = journal ? journal.value().digest : origin->form.digest;
    origin = settled(std::move(*origin), *analyzer, digest);
    const std::string made = differences(*origin, *analyzer, digest);
    if (!made.empty()) return fail("the results were made otherwise: " + made);
  }
  Result<std::unique_ptr<Results>> results = open_results(path, members);
  if (!results) return refuse(results.error().message);
  const std::vector<std::string> articles(arguments.operands().begin() + 1, arguments.operands().end());
  Verification verification(articles, *analyzer, std::move(overview.value()), std::move(results.value()), *sample);
  verification.run(*workers);
  return verification.finish();
}

}  // namespace

Command verify_command() {
  return {"verify",
          "RESULTS FILE|FOLDER",
          "results of a batch and its articles; are they the same bytes now?",
          "Reads RESULTS, the JSON Lines or the folder of tables that nutgraf batch wrote, and the articles that it read,\n"
          "named in the same order and by the same paths. It compares the version, the digests of the data files and the\n"
          "options first, and says which of them differ. Then it reads the articles again, or a sample that lies evenly\n"
          "over them, and says which results have other bytes.\n\n"
          "It ends with 0 where all bytes are the same, with 1 where something differs, and with 2 where the results\n"
          "cannot be read.",
          {reader_option(),
          model_option(),
           gazetteer_option(),
           {"--sample", "N", "how many articles to recompute (default: all)"},
           {"--only", "MEMBERS", "what --only of the batch said (default: what stands in the results)"},
           {"--jobs", "N", "how many articles are read at a time (default: the number of processor cores)"},
           {"--help", "", "this text"}},
          verify,
          true};
}

}  // namespace nutgraf::cli
