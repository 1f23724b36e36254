#include "document/general.h"

#include <doctest/doctest.h>

#include <string>

#include "support/parsed.h"

using namespace nutgraf;

namespace {

bool tells_rule(const std::string& lines, std::uint32_t verb) {
  const Document document = test::parsed(lines);
  return document::tells_rule(document::Clauses(document), verb);
}

bool is_of_any_kind(const std::string& lines, std::uint32_t noun) {
  const Document document = test::parsed(lines);
  return document::is_of_any_kind(document::Clauses(document), noun);
}

}  // namespace

TEST_CASE("A kind in the simple present tells a rule; a past tense, a number or an owner tells a deed") {
  CHECK(tells_rule("Otters otter NOUN NNS 2 nsubj\neat eat VERB VBP 0 root\ncrabs crab NOUN NNS 2 obj\n", 1));
  CHECK_FALSE(tells_rule("Otters otter NOUN NNS 2 nsubj\nate eat VERB VBD 0 root\ncrabs crab NOUN NNS 2 obj\n", 1));
  CHECK_FALSE(tells_rule("Two two NUM CD 2 nummod\notters otter NOUN NNS 3 nsubj\neat eat VERB VBP 0 root\n", 2));
  CHECK_FALSE(tells_rule("The the DET DT 2 det\nguards guard NOUN NNS 3 nsubj\nleave leave VERB VBP 0 root\n", 2));
}

TEST_CASE("Any and every hold of a kind also in the passive") {
  CHECK(tells_rule("Any any DET DT 2 det\nsale sale NOUN NN 4 nsubj:pass\nis be AUX VBZ 4 aux:pass\nbanned ban VERB VBN 0 root\n", 3));
  CHECK_FALSE(tells_rule("The the DET DT 2 det\nsale sale NOUN NN 4 nsubj:pass\nis be AUX VBZ 4 aux:pass\nbanned ban VERB VBN 0 root\n", 3));
}

TEST_CASE("A noun of any kind names nothing that happened") {
  const std::string form = "It it PRON PRP 2 nsubj\ncondemned condemn VERB VBD 0 root\nany any DET DT 4 det\nform form NOUN NN 2 obj\n"
                           "of of ADP IN 6 case\nviolence violence NOUN NN 4 nmod\n";
  CHECK(is_of_any_kind(form, 5));
  CHECK_FALSE(is_of_any_kind("It it PRON PRP 2 nsubj\ncondemned condemn VERB VBD 0 root\nthe the DET DT 4 det\nraid raid NOUN NN 2 obj\n", 3));
}
