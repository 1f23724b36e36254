// The border to JavaScript: bytes in, steps, JSON out. Every string argument may be a Uint8Array of UTF-8, and the
// article's text should be one, for a JavaScript string with lone surrogates would not arrive whole.
#include <emscripten/bind.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "nutgraf/articles.h"
#include "nutgraf/formats.h"
#include "nutgraf/nutgraf.h"
#include "nutgraf/record.h"
#include "nutgraf/versions.h"

namespace {

using namespace nutgraf;

/// `Progress` in types that embind knows.
struct JobProgress {
  std::size_t done, total;
  std::string next;
};

/// The network and the gazetteer, loaded once for all jobs; either is missing where its bytes are empty or its error says why they
/// cannot be read.
class Model {
 public:
  Model(std::string weights, std::string gazetteer) {
    if (!weights.empty()) {
      Result<Analyzer> loaded = Analyzer::load(std::move(weights));
      if (loaded) analyzer_ = std::move(loaded.value());
      else network_error_ = loaded.error();
    }
    if (gazetteer.empty()) return;
    if (std::optional<Error> error = analyzer_.load_gazetteer(std::move(gazetteer))) gazetteer_error_ = *std::move(error);
  }

  /// This one's gazetteer with the network of other weights, or this model with an error that says why they cannot be read.
  Model with_network(std::string weights) const {
    Model other = *this;
    Result<Analyzer> loaded = analyzer_.with_network(std::move(weights));
    if (loaded) other.analyzer_ = std::move(loaded.value());
    else other.network_error_ = loaded.error();
    return other;
  }

  Error network_error() const { return network_error_; }
  Error gazetteer_error() const { return gazetteer_error_; }
  const Analyzer& analyzer() const { return analyzer_; }

 private:
  Analyzer analyzer_;
  Error network_error_, gazetteer_error_;
};

/// The records that the quotations of articles are checked against. JavaScript owns them and frees them with `delete()`.
class Records {
 public:
  /// Reads one record more; the error's `code` is empty where it could be read.
  Error add(const Model& model, std::string name, std::string bytes) {
    Result<Record> record = read_record(std::move(name), std::move(bytes), model.analyzer());
    if (!record) return record.error();
    records_.push_back(std::move(record.value()));
    return {};
  }
  const std::vector<Record>& list() const { return records_; }

 private:
  std::vector<Record> records_;
};

/// The analysis of one article. JavaScript owns it and frees it with `delete()`.
class Job {
 public:
  /// `options` is a JSON object as `parse_options` reads it; its blocks count UTF-16 code units. What is wrong is told by `error()`.
  Job(const Model& model, std::string bytes, std::string options) {
    Result<Options> known = parse_options(std::move(options), OffsetUnit::Utf16);
    if (!known) {
      error_ = known.error();
      return;
    }
    Result<Analysis> started = model.analyzer().start(std::move(bytes), std::move(known.value()));
    if (started) {
      analysis_ = std::move(started.value());
    } else {
      error_ = started.error();
    }
  }

  /// Why the analysis could not start; its `code` is empty where it could.
  Error error() const { return error_; }
  bool step() { return analysis_ && analysis_->step(); }
  JobProgress progress() const {
    const Progress now = analysis_ ? analysis_->progress() : Progress{};
    return {now.done, now.total, std::string(now.next)};
  }
  /// What is known so far, offsets in UTF-16 code units; empty after an error.
  std::string json() const { return analysis_ ? to_json(analysis_->document(), OffsetUnit::Utf16) : std::string{}; }
  /// The same in another format of `formats.h`.
  std::string written(const std::string& format) const {
    return analysis_ ? write(analysis_->document(), format, OffsetUnit::Utf16) : std::string{};
  }
  /// What the records say of its quotations, as JSON ("nutgraf-record/1.0"); offsets in UTF-16 code units.
  std::string checked(const Records& records) const {
    if (!analysis_) return {};
    const Document& draft = analysis_->document();
    return to_json(draft, records.list(), check_quotations(draft, records.list()), OffsetUnit::Utf16);
  }
  /// What changed from the article of an earlier job to this one, as JSON ("nutgraf-versions/1.0"); offsets in UTF-16 code units.
  std::string changes_since(const Job& earlier) const {
    if (!analysis_ || !earlier.analysis_) return {};
    const Document &before = earlier.analysis_->document(), &after = analysis_->document();
    return to_json(before, after, compare_versions(before, after), OffsetUnit::Utf16);
  }
  /// What this article and that of another job on the same story have apart, as JSON ("nutgraf-articles/1.0"); this one is the second.
  std::string beside(const Job& other) const {
    if (!analysis_ || !other.analysis_) return {};
    const Document &first = other.analysis_->document(), &second = analysis_->document();
    return to_json(first, second, compare_articles(first, second), OffsetUnit::Utf16);
  }

 private:
  std::optional<Analysis> analysis_;
  Error error_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(nutgraf) {
  using namespace emscripten;
  value_object<Error>("Error").field("code", &Error::code).field("message", &Error::message).field("where", &Error::where);
  value_object<JobProgress>("Progress")
      .field("done", &JobProgress::done)
      .field("total", &JobProgress::total)
      .field("next", &JobProgress::next);
  class_<Model>("Model")
      .constructor<std::string, std::string>()
      .function("withNetwork", &Model::with_network)
      .function("networkError", &Model::network_error)
      .function("gazetteerError", &Model::gazetteer_error);
  class_<Records>("Records").constructor<>().function("add", &Records::add);
  class_<Job>("Job")
      .constructor<const Model&, std::string, std::string>()
      .function("error", &Job::error)
      .function("step", &Job::step)
      .function("progress", &Job::progress)
      .function("json", &Job::json)
      .function("written", &Job::written)
      .function("checked", &Job::checked)
      .function("changesSince", &Job::changes_since)
      .function("beside", &Job::beside);
  function("version", optional_override([] { return std::string(nutgraf::version()); }));
}
