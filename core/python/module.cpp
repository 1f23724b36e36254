// The Python module nutgraf._core: articles in, bytes out, by the code that `nutgraf batch` writes with. The package around it says what
// they are in Python. While an article is read, other threads of Python run.
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <nanobind/nanobind.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include "format/article_form.h"
#include "format/batch_line.h"
#include "format/tables.h"
#include "nutgraf/formats.h"
#include "nutgraf/nutgraf.h"

namespace nb = nanobind;

namespace nutgraf::python {
namespace {

/// The code of an error, what it says, and what it is about.
using Failure = std::tuple<std::string, std::string, std::string>;

Failure failure(const Error& error) { return {error.code, error.message, error.where}; }

[[noreturn]] void refuse(const Error& error) { throw nb::value_error(error.message.c_str()); }

std::string copied(const nb::bytes& bytes) { return {bytes.c_str(), bytes.size()}; }

OffsetUnit unit_of(const std::string& word) {
  if (const std::optional<OffsetUnit> unit = offset_unit(word)) return *unit;
  refuse({"option", "There is no unit '" + word + "': utf16, codepoint or utf8.", "offsets"});
}

/// The network's weights and the gazetteer; several threads may read with them at a time.
class Reader {
 public:
  Reader(const nb::bytes& weights, const nb::bytes& gazetteer) {
    if (weights.size() > 0) {
      Result<Analyzer> loaded = Analyzer::load(copied(weights));
      if (!loaded) refuse(loaded.error());
      analyzer_ = std::move(loaded.value());
    }
    if (gazetteer.size() == 0) return;
    if (const std::optional<Error> error = analyzer_.load_gazetteer(copied(gazetteer))) refuse(*error);
  }

  /// The form of what is written, with the digest of the data files and of the form itself.
  format::ArticleForm form(const std::string& offsets, const std::optional<std::string>& only, bool in_tables) const {
    Result<Members> members = only ? parse_members(*only) : Members::all();
    if (!members) refuse(members.error());
    if (in_tables) members.value().add(Member::Document);
    format::ArticleForm form{unit_of(offsets), members.value(), in_tables};
    const Analysis nothing = analyzer_.start("", {}).value();
    form.digest = format::digest_of(form, nothing.document().weights, nothing.document().gazetteer, false);
    return form;
  }

  /// What is written of the article that a line of a batch holds, and why it could not be read.
  std::tuple<std::vector<nb::bytes>, std::optional<Failure>> read(const nb::bytes& line, std::uint64_t number,
                                                                  const format::ArticleForm& form) const {
    std::optional<Error> error;
    std::vector<std::string> texts;
    {
      std::string json = copied(line);
      const nb::gil_scoped_release others_run;
      texts = written(std::move(json), number, form, error);
    }
    std::vector<nb::bytes> bytes;
    for (const std::string& text : texts) bytes.emplace_back(text.data(), text.size());
    return {std::move(bytes), error ? std::optional(failure(*error)) : std::nullopt};
  }

  /// The article in one of the formats of `nutgraf analyze --format`; of one that cannot be read, why.
  std::tuple<std::string, std::optional<Failure>> write(const nb::bytes& line, const std::string& format,
                                                        const std::string& offsets) const {
    const OffsetUnit unit = unit_of(offsets);
    if (!is_format(format)) refuse({"option", "There is no format '" + format + "': " + std::string(formats_in_words()) + ".", "format"});
    std::string json = copied(line);
    const nb::gil_scoped_release others_run;
    format::BatchLine article = format::read_batch_line(std::move(json), unit);
    if (article.error) return {"", failure(*article.error)};
    const Result<Document> read = analyzer_.read(std::move(article.text), std::move(article.options));
    if (!read) return {"", failure(read.error())};
    return {nutgraf::write(read.value(), format, unit), std::nullopt};
  }

 private:
  std::vector<std::string> written(std::string line, std::uint64_t number, const format::ArticleForm& form,
                                   std::optional<Error>& error) const {
    format::BatchLine article = format::read_batch_line(std::move(line), form.unit);
    const format::ArticleName name{number, "", static_cast<std::size_t>(number), article.id_json};
    error = article.error;
    if (error) return form.written(*error, name);
    article.options.members = form.members;
    const Result<Document> read = analyzer_.read(std::move(article.text), std::move(article.options));
    if (read) return form.written(read.value(), name);
    error = read.error();
    return form.written(*error, name);
  }

  Analyzer analyzer_;
};

/// The tables of the form, each with its name and its row of column names.
std::vector<std::tuple<std::string, std::string>> tables_of(const format::ArticleForm& form) {
  std::vector<std::tuple<std::string, std::string>> tables;
  for (const format::Table& table : format::tables(form.members)) tables.emplace_back(table.name, format::table_header(table));
  return tables;
}

}  // namespace
}  // namespace nutgraf::python

NB_MODULE(_core, module) {
  using nutgraf::python::Reader;
  module.doc() = "Articles in, bytes out; use the package nutgraf instead.";
  module.attr("version") = std::string(nutgraf::version());
  nb::class_<nutgraf::format::ArticleForm>(module, "Form", "What is written of each article.")
      .def_ro("digest", &nutgraf::format::ArticleForm::digest, "Of the data files and of this form.")
      .def_prop_ro("tables", nutgraf::python::tables_of, "The name and the row of column names of each table.");
  nb::class_<Reader>(module, "Reader", "The network's weights and the gazetteer; empty bytes where there are none.")
      .def(nb::init<const nb::bytes&, const nb::bytes&>(), nb::arg("weights"), nb::arg("gazetteer"))
      .def("form", &Reader::form, nb::arg("offsets"), nb::arg("only").none(), nb::arg("in_tables"), "How articles are to be written.")
      .def("read", &Reader::read, nb::arg("line"), nb::arg("number"), nb::arg("form"),
           "What is written of the article in a line of JSON, and the code, message and place of the error if it could not be read.")
      .def("write", &Reader::write, nb::arg("line"), nb::arg("format"), nb::arg("offsets"), "The article in another format, or its error.");
}
