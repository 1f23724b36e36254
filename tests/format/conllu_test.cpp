#include "format/conllu.h"

#include <doctest/doctest.h>

#include "support/articles.h"

namespace nutgraf::format {
namespace {

TEST_CASE("a sentence is a line a word, with what is known of it") {
  Document document = support::analyze("It rained.");
  REQUIRE(document.tokens.size() == 3);
  document.tags = {{"PRON", "PRP", "Number=Sing", "it"}, {"VERB", "VBD", "Tense=Past", "rain"}, {"PUNCT", ".", "_", "."}};
  document.arcs = {{{1}, "expl"}, {{}, "root"}, {{1}, "punct"}};
  CHECK(to_conllu(document) ==
        "# sent_id = 1\n# text = It rained.\n"
        "1\tIt\tit\tPRON\tPRP\tNumber=Sing\t2\texpl\t_\t_\n"
        "2\trained\train\tVERB\tVBD\tTense=Past\t0\troot\t_\tSpaceAfter=No\n"
        "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n");
}

TEST_CASE("words are counted anew in every sentence, and what is not known is an underscore") {
  const std::string conllu = to_conllu(support::analyze("It rained. Nobody\ncame."));
  CHECK(conllu.find("# text = Nobody came.\n1\tNobody\t_\t_\t_\t_\t_\t_\t_\t_\n") != std::string::npos);
}

}  // namespace
}  // namespace nutgraf::format
