#include <doctest/doctest.h>

#include "propositions/last_proposition.h"

using namespace nutgraf;
using test::last_arguments;
using test::parsed;
using test::Words;

namespace {

/// Of the first proposition of an article.
Words first_arguments(const std::string& lines) {
  const Document read = test::with_propositions(parsed(lines));
  return test::arguments(read, read.propositions.at(0));
}

}  // namespace

TEST_CASE("An agent behind by is found where the parser hung it on what the verb gives or asks") {
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\ngiven give VERB VBN 0 root\n"
                              "medals medal NOUN NNS 3 obj\nby by ADP IN 6 case\nclerks clerk NOUN NNS 4 nmod\n"))
            .at(0) == "agent clerks");
  CHECK(first_arguments("Nuns nun NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\nforced force VERB VBN 0 root\nto to PART TO 5 mark\n"
                        "leave leave VERB VB 3 xcomp\nby by ADP IN 7 case\nclerks clerk NOUN NNS 5 obl:agent\n") ==
        Words{"agent clerks", "patient Nuns"});
}

TEST_CASE("The antecedent of a relative pronoun acts or suffers") {
  CHECK(last_arguments(parsed("Clerks clerk NOUN NNS 0 root\nwho who PRON WP 3 nsubj\nrobbed rob VERB VBD 1 acl:relcl\n"
                              "nuns nun NOUN NNS 3 obj\n")) == Words{"agent Clerks", "patient nuns"});
  CHECK(last_arguments(parsed("Clerks clerk NOUN NNS 0 root\nwhom whom PRON WP 4 obj\nnuns nun NOUN NNS 4 nsubj\n"
                              "robbed rob VERB VBD 1 acl:relcl\n")) == Words{"agent nuns", "patient Clerks"});
}

TEST_CASE("A participle behind its noun is passive, also where it looks like a past tense") {
  CHECK(last_arguments(parsed("Clerks clerk NOUN NNS 0 root\nrobbed rob VERB VBD 1 acl\nby by ADP IN 4 case\nnuns nun NOUN NNS 2 obl\n")) ==
        Words{"agent nuns", "patient Clerks"});
}

TEST_CASE("A participle beside its clause tells what the subject undergoes") {
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nappeared appear VERB VBD 0 root\nwounded wound VERB VBN 2 advcl\nby by ADP IN 5 case\n"
                              "clerks clerk NOUN NNS 3 obl\n")) == Words{"agent clerks", "patient Nuns"});
}

TEST_CASE("Coordinated objects suffer each on their own") {
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nrobbed rob VERB VBD 0 root\nclerks clerk NOUN NNS 2 obj\nand and CCONJ CC 5 cc\n"
                              "bakers baker NOUN NNS 3 conj\n")) == Words{"agent Nuns", "patient clerks", "patient bakers"});
}

TEST_CASE("Who suffers or undergoes something is no agent, and what is suffered is nobody's patient") {
  CHECK(first_arguments("Nuns nun NOUN NNS 2 nsubj\nsuffered suffer VERB VBD 0 root\nburns burn NOUN NNS 2 obj\n") == Words{"patient Nuns", "topic burns"});
}

TEST_CASE("What befalls a subject in an idiom is no deed of it, and the idiom's object is nobody") {
  const auto caught = [](const std::string& object) {
    return first_arguments("Hotels hotel NOUN NNS 2 nsubj\ncaught catch VERB VBD 0 root\n" + object);
  };
  CHECK(caught("fire fire NOUN NN 2 obj\n") == Words{"patient Hotels"});
  CHECK(caught("thieves thief NOUN NNS 2 obj\n") == Words{"agent Hotels", "patient thieves"});
  CHECK(caught("the the DET DT 4 det\nfire fire NOUN NN 2 obj\n") == Words{"agent Hotels", "patient the fire"});
}

TEST_CASE("People act where a verb has no object, unless it tells what befalls them") {
  const auto subject = [](const std::string& verb) {
    Document document = parsed("Teachers teacher NOUN NNS 2 nsubj\nx " + verb + " VERB VBD 0 root\n");
    document.predicates = {{{1}, {{"ARG1", {0, 1}}}}};
    return last_arguments(document);
  };
  CHECK(subject("march") == Words{"agent Teachers"});
  CHECK(subject("drown") == Words{"patient Teachers"});
}

TEST_CASE("An event noun takes its doer and what it is done to: the owner, of, by") {
  CHECK(last_arguments(parsed("Its its PRON PRP$ 2 nmod:poss\ndestruction destruction NOUN NN 0 root\n"
                              "by by ADP IN 4 case\nclerks clerk NOUN NNS 2 nmod\n")) == Words{"agent clerks", "patient Its"});
  CHECK(last_arguments(parsed("Seizure seizure NOUN NN 0 root\nof of ADP IN 3 case\nships ship NOUN NNS 1 nmod\nby by ADP IN 5 case\n"
                              "clerks clerk NOUN NNS 3 nmod\n")) == Words{"agent clerks", "patient ships"});
}

TEST_CASE("Who does what is condemned is not who condemns it") {
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\ncondemned condemn VERB VBD 0 root\nraids raid NOUN NNS 2 obj\nby by ADP IN 5 case\n"
                              "clerks clerk NOUN NNS 2 nmod\n")) == Words{"agent clerks"});
}

TEST_CASE("A noun of speech names an act where a light verb carries it") {
  const std::string promise = "a a DET DT 4 det\npromise promise NOUN NN 2 obj\n";
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nmade make VERB VBD 0 root\n" + promise)) == Words{"agent Nuns"});
  CHECK(test::last("Nuns nun NOUN NNS 2 nsubj\nbroke break VERB VBD 0 root\n" + promise).predicate == Id<Token>{1});
}

TEST_CASE("What talks are on is their topic, what a raid is on its target") {
  const auto of = [](const std::string& noun) {
    return last_arguments(parsed("x " + noun + " NOUN NNS 0 root\non on ADP IN 3 case\nfarms farm NOUN NNS 1 nmod\n"));
  };
  CHECK(of("talk") == Words{"topic farms"});
  CHECK(of("raid") == Words{"target farms"});
}

TEST_CASE("For what somebody is punished receives nothing") {
  CHECK(last_arguments(parsed("Judges judge NOUN NNS 2 nsubj\njailed jail VERB VBD 0 root\nnuns nun NOUN NNS 2 obj\nfor for ADP IN 5 case\n"
                              "life life NOUN NN 2 obl\n")) == Words{"agent Judges", "patient nuns", "topic life"});
}

TEST_CASE("An argument ends before the complement that the parser hung on it") {
  CHECK(first_arguments("Nuns nun NOUN NNS 2 nsubj\naccused accuse VERB VBD 0 root\nclerks clerk NOUN NNS 2 obj\nof of SCONJ IN 5 mark\n"
                        "lying lie VERB VBG 3 acl\n") == Words{"agent Nuns", "patient clerks"});
}

TEST_CASE("Who is said to be the one did it, and who is said not to be did not") {
  const auto flee = [](const std::string& adverb) {
    return last_arguments(parsed("It it PRON PRP 4 nsubj\nwas be AUX VBD 4 cop\n" + adverb + " ADV RB 4 advmod\nclerks clerk NOUN NNS 0 root\n"
                                 "who who PRON WP 6 nsubj\nfled flee VERB VBD 4 acl:relcl\n"));
  };
  CHECK(flee("only only") == Words{"agent only clerks"});
  CHECK(flee("not not").empty());
}

TEST_CASE("Nobody is the doer where the grammar leaves it to the reader") {
  CHECK(last_arguments(parsed("Judges judge NOUN NNS 2 nsubj\nbooked book VERB VBD 0 root\nnuns nun NOUN NNS 2 obj\nfor for SCONJ IN 5 mark\n"
                              "lying lie VERB VBG 2 advcl\n"))
            .empty());
  CHECK(last_arguments(parsed("Tents tent NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\nraised raise VERB VBN 0 root\nto to PART TO 5 mark\n"
                              "help help VERB VB 3 advcl\n"))
            .empty());
}

TEST_CASE("By plane is no agent, at a hospital no target") {
  CHECK(first_arguments("Deportation deportation NOUN NN 0 root\nby by ADP IN 3 case\nplane plane NOUN NN 1 nmod\n").empty());
  const auto at = [](const std::string& verb) {
    return last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nx " + verb + " VERB VBD 0 root\nat at ADP IN 4 case\nschools school NOUN NNS 2 obl\n"));
  };
  CHECK(at("teach") == Words{"agent Nuns"});
  CHECK(at("fire") == Words{"agent Nuns", "target schools"});
}

TEST_CASE("A number that stands for people acts and suffers") {
  CHECK(test::last("One one NUM CD 2 nsubj\nleft leave VERB VBD 0 root\n").arguments.size() == 1);
  CHECK(test::last("Nuns nun NOUN NNS 2 nsubj\nfound find VERB VBD 0 root\nfour four NUM CD 2 obj\n").arguments.size() == 2);
}

TEST_CASE("The subject that a participle swallowed, and what is flown in") {
  const Proposition pleaded = test::last("Acting act VERB VBG 9 advcl\nby by ADP IN 4 case\na a DET DT 4 det\nlawyer lawyer NOUN NN 1 obl\n"
                                         ", , PUNCT , 6 punct\nIdris Idris PROPN NNP 4 appos\n, , PUNCT , 6 punct\n19 19 NUM CD 6 appos\n"
                                         "waved wave VERB VBD 0 root\n");
  REQUIRE(pleaded.arguments.size() == 1);
  CHECK(pleaded.arguments[0].role == "agent");
  const Proposition flown = test::last("Nuns nun NOUN NNS 2 nsubj\nflew fly VERB VBD 0 root\nin in ADP IN 4 case\nrice rice NOUN NN 2 obl\n");
  REQUIRE(flown.arguments.size() == 2);
  CHECK(flown.arguments[1].role == "patient");
}

TEST_CASE("Whose match it is does nothing, and a platform is no target") {
  CHECK(first_arguments("Their their PRON PRP$ 2 nmod:poss\nmatch match NOUN NN 3 nsubj\nended end VERB VBD 0 root\n").empty());
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nspoke speak VERB VBD 0 root\non on ADP IN 4 case\nTwitter Twitter PROPN NNP 2 obl\n")) ==
        Words{"agent Nuns"});
}

TEST_CASE("Of two with a title each both take part") {
  CHECK(last_arguments(parsed("Candidate candidate NOUN NN 5 nsubj\nRuiz Ruiz PROPN NNP 1 appos\nand and CCONJ CC 4 cc\nHolm Holm PROPN NNP 2 conj\n"
                              "left leave VERB VBD 0 root\n")) == Words{"agent Candidate", "agent Holm"});
}

TEST_CASE("A measure takes no part, nor does a bare singular behind a preposition") {
  const std::string moved = "Nuns nun NOUN NNS 2 nsubj\nmoved move VERB VBD 0 root\n";
  CHECK(last_arguments(parsed(moved + "three three NUM CD 4 nummod\nblocks block NOUN NNS 2 obj\n")) == Words{"agent Nuns"});
  CHECK(last_arguments(parsed(moved + "three three NUM CD 4 nummod\ndesks desk NOUN NNS 2 obj\n")) == Words{"agent Nuns", "patient three desks"});
  const auto into = [](const std::string& noun) {
    return last_arguments(parsed("Nuns nun NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\ntaken take VERB VBN 0 root\n" + noun)).size();
  };
  CHECK(into("into into ADP IN 5 case\ncustody custody NOUN NN 3 obl\n") == 1);
  CHECK(into("into into ADP IN 6 case\nthe the DET DT 6 det\nwoods wood NOUN NNS 3 obl\n") == 2);
}

TEST_CASE("Whose resignation or arrival it is does it") {
  CHECK(last_arguments(parsed("The the DET DT 2 det\nresignation resignation NOUN NN 0 root\nof of ADP IN 5 case\nthe the DET DT 5 det\n"
                              "abbot abbot NOUN NN 2 nmod\n")) == Words{"agent the abbot"});
}

TEST_CASE("Two owners of one noun do nothing themselves") {
  CHECK(test::last_arguments(test::parsed("Ruiz Ruiz PROPN NNP 9 nsubj\nand and CCONJ CC 3 cc\nHolm Holm PROPN NNP 5 nmod:poss\n's 's PART POS 3 case\n"
                                          "mother mother NOUN NN 1 appos\n, , PUNCT , 7 punct\nAna Ana PROPN NNP 5 appos\n, , PUNCT , 1 punct\n"
                                          "wept weep VERB VBD 0 root\n")) == test::Words{"agent Ruiz and Holm 's mother"});
}

TEST_CASE("A subject torn from its verb is not that of the clause before") {
  CHECK(test::last_arguments(test::parsed("Two two NUM CD 2 nummod\npilots pilot NOUN NNS 3 nsubj\ndied die VERB VBD 0 root\nand and CCONJ CC 5 cc\n"
                                          "dozens dozen NOUN NNS 3 conj\nmore more ADJ JJR 5 amod\nwere be AUX VBD 8 aux:pass\nhurt hurt VERB VBN 3 conj\n")) ==
        test::Words{"patient dozens more"});
}

TEST_CASE("A participle that is taken for the main verb is suffered") {
  const Document read = test::with_propositions(test::parsed(
      "Farmers farmer NOUN NNS 2 nsubj\nsettled settle VERB VBD 0 root\nsince since ADP IN 4 case\nMay May PROPN NNP 2 obl\nsell sell VERB VBP 4 acl\n"
      "maize maize NOUN NN 5 obj\n"));
  CHECK(test::arguments(read, read.propositions.front()) == test::Words{"patient Farmers"});
}

TEST_CASE("Who stands for people, not for the animals that they have") {
  CHECK(test::last_arguments(test::parsed("Nurses nurse NOUN NNS 2 nsubj\nsaw see VERB VBD 0 root\npeople person NOUN NNS 2 obj\nwith with ADP IN 5 case\n"
                                          "birds bird NOUN NNS 3 nmod\nwho who PRON WP 7 nsubj\ncoughed cough VERB VBD 5 acl:relcl\n")) ==
        test::Words{"agent people with birds"});
}

TEST_CASE("It that only stands for the clause behind a passive takes no part") {
  CHECK(first_arguments("It it PRON PRP 3 nsubj:pass\nwas be AUX VBD 3 aux:pass\nagreed agree VERB VBN 0 root\nnuns nun NOUN NNS 5 nsubj\n"
                        "left leave VERB VBD 3 ccomp\n")
            .empty());
}

TEST_CASE("Nobody does what befalls, whoever has it; who opens fire does so") {
  const std::string had = "Nuns nun NOUN NNS 2 nsubj\nx have VERB VBD 0 root\n";
  CHECK(last_arguments(parsed(had + "outbreaks outbreak NOUN NNS 2 obj\n")).empty());
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nopened open VERB VBD 0 root\nfire fire NOUN NN 2 obj\n")) == Words{"agent Nuns"});
}

TEST_CASE("Things accompany nobody and are given nothing") {
  const auto with = [](const std::string& noun) {
    return last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\ncame come VERB VBD 0 root\nwith with ADP IN 4 case\n" + noun + " NOUN NNS 2 obl\n"));
  };
  CHECK(with("rifles rifle") == Words{"agent Nuns"});
  CHECK(with("teachers teacher") == Words{"agent Nuns", "companion teachers"});
  const auto gave = [](const std::string& noun) {
    return last_arguments(
        parsed("Nuns nun NOUN NNS 2 nsubj\ngave give VERB VBD 0 root\nit it PRON PRP 2 obj\nto to ADP IN 5 case\n" + noun + " NOUN NNS 2 obl\n"));
  };
  CHECK(gave("thoughts thought").back() == "topic thoughts");
  CHECK(gave("teachers teacher").back() == "recipient teachers");
}

TEST_CASE("A thing to which somebody goes is a destination and receives nothing; people do") {
  const auto went = [](const std::string& noun) {
    return last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nran run VERB VBD 0 root\nto to ADP IN 5 case\nthe the DET DT 5 det\n" + noun + " NOUN NN 2 obl\n"));
  };
  CHECK(went("ladder ladder") == Words{"agent Nuns", "destination the ladder"});
  CHECK(went("teacher teacher") == Words{"agent Nuns", "recipient the teacher"});
}

TEST_CASE("A verb that its article and its fine tag call a noun, and an adjective of two words, tell nothing") {
  const auto tells = [](const std::string& lines) { return test::with_propositions(parsed(lines)).propositions.size(); };
  CHECK(tells("Nuns nun NOUN NNS 2 nsubj\nleft leave VERB VBD 0 root\nafter after ADP IN 5 case\na a DET DT 5 det\nsting sting VERB NN 2 advcl\n") == 1);
  CHECK(tells("It it PRON PRP 5 nsubj\nwas be AUX VBD 5 cop\nfar far ADV RB 5 advmod\n- - PUNCT HYPH 5 punct\nreaching reach VERB VBG 0 root\n") == 0);
}

TEST_CASE("What somebody is found, made, pleads or stands as is the result of the verb") {
  CHECK(last_arguments(parsed("Juries jury NOUN NNS 2 nsubj\nfound find VERB VBD 0 root\nclerks clerk NOUN NNS 2 obj\nnot not PART RB 5 advmod\n"
                              "guilty guilty ADJ JJ 2 xcomp\n")) == Words{"agent Juries", "patient clerks", "result not guilty"});
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\nelected elect VERB VBN 0 root\n"
                              "mayors mayor NOUN NNS 3 xcomp\n")) == Words{"patient Nuns", "result mayors"});
  CHECK(last_arguments(parsed("Clerks clerk NOUN NNS 2 nsubj\npleaded plead VERB VBD 0 root\nguilty guilty ADJ JJ 2 xcomp\n")) ==
        Words{"agent Clerks", "result guilty"});
  CHECK(last_arguments(parsed("Clerks clerk NOUN NNS 2 nsubj\nhoped hope VERB VBD 0 root\nto to PART TO 4 mark\nleave leave VERB VB 2 xcomp\n"))
            .front() == "agent Clerks");
}

TEST_CASE("Some verbs give the noun behind a preposition a role of their own") {
  const auto told = [](const std::string& verb, const std::string& preposition, const std::string& noun) {
    const Words all = last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\n" + verb + " VERB VBD 0 root\n" + preposition + " " + preposition +
                                            " ADP IN 5 case\nthe the DET DT 5 det\n" + noun + " NOUN NNS 2 obl\n"));
    return all.empty() ? "" : all.back();
  };
  CHECK(told("died die", "of", "fevers fever") == "cause the fevers");
  CHECK(told("led lead", "to", "puddles puddle") == "result the puddles");
  CHECK(told("searched search", "for", "boys boy") == "topic the boys");
  CHECK(told("struggled struggle", "with", "fevers fever") == "agent Nuns");
  CHECK(told("went go", "to", "elections election") != "destination the elections");
}

TEST_CASE("An argument holds both of two quotation marks and brackets") {
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nsaw see VERB VBD 0 root\na a DET DT 6 det\n\" \" PUNCT `` 6 punct\nmini mini ADJ JJ 6 amod\n"
                              "river river NOUN NN 2 obj\n\" \" PUNCT '' 6 punct\n"))
            .back()
            .back() == '"');
}

TEST_CASE("A quantifier or a share as a subject stands for those whom it counts") {
  const auto subject = [](const std::string& word) {
    return last_arguments(parsed(word + " 4 nsubj\nof of ADP IN 3 case\nNuns nun NOUN NNS 1 nmod\nrobbed rob VERB VBD 0 root\nclerks clerk NOUN NNS 4 obj\n"));
  };
  CHECK(subject("Most most ADJ JJS") == Words{"agent Most of Nuns", "patient clerks"});
  CHECK(subject("% % SYM NN") == Words{"agent % of Nuns", "patient clerks"});
  CHECK(subject("Few few ADJ JJ") == Words{"patient clerks"});
}

TEST_CASE("How old somebody died is no result of it") {
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\ndied die VERB VBD 0 root\naged aged ADJ JJ 2 xcomp\n80 80 NUM CD 3 obl\n")) == Words{"agent Nuns"});
}

TEST_CASE("By what something is done is no agent, and where somebody is admitted to is a destination") {
  const std::string were = "Nuns nun NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\n";
  CHECK(last_arguments(parsed(were + "flown fly VERB VBN 0 root\nby by ADP IN 5 case\nplane plane NOUN NN 3 obl\n")) == Words{"patient Nuns"});
  CHECK(last_arguments(parsed(were + "readmitted readmit VERB VBN 0 root\nto to ADP IN 5 case\nclinics clinic NOUN NNS 3 obl\n")) ==
        Words{"patient Nuns", "destination clinics"});
}

TEST_CASE("Who receives something is its recipient; a shared passive is one whatever the tagger says of its form") {
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nreceived receive VERB VBD 0 root\nmedals medal NOUN NNS 2 obj\n")) ==
        Words{"patient medals", "recipient Nuns"});
  const std::string were = "Nuns nun NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\nhurt hurt VERB JJ 0 root\nand and CCONJ CC 5 cc\n";
  CHECK(last_arguments(parsed(were + "taken take VERB VBN 3 conj\naway away ADV RB 5 advmod\n")) == Words{"patient Nuns"});
  CHECK(last_arguments(parsed(were + "sent send VERB VBD 3 conj\naway away ADV RB 5 advmod\n")) == Words{"patient Nuns"});
  CHECK(last_arguments(parsed(were + "left leave VERB VBD 3 conj\naway away ADV RB 5 advmod\n")) == Words{"agent Nuns"});
}

TEST_CASE("Who comes under fire suffers it from somebody, who runs for something gets nothing, who shares gives") {
  const std::string mayors = "Mayors mayor NOUN NNS 2 nsubj\n";
  CHECK(first_arguments(mayors + "came come VERB VBD 0 root\nunder under ADP IN 4 case\nfire fire NOUN NN 2 obl\nfrom from ADP IN 6 case\n"
                                       "nurses nurse NOUN NNS 2 obl\n") == Words{"agent nurses", "patient Mayors"});
  CHECK(last_arguments(parsed(mayors + "ran run VERB VBD 0 root\nfor for ADP IN 4 case\nCongress Congress PROPN NNP 2 obl\n")) == Words{"agent Mayors"});
  CHECK(last_arguments(parsed(mayors + "shared share VERB VBD 0 root\nnews news NOUN NN 2 obj\nwith with ADP IN 5 case\nnurses nurse NOUN NNS 2 obl\n"))
            .back() == "recipient nurses");
}

TEST_CASE("An object may be where somebody leaves from, or who decides") {
  CHECK(last_arguments(parsed("Bills bill NOUN NNS 2 nsubj\npassed pass VERB VBD 0 root\nparliament parliament NOUN NN 2 obj\n")) ==
        Words{"agent parliament", "patient Bills"});
  Document document = parsed("Nuns nun NOUN NNS 2 nsubj\nleft leave VERB VBD 0 root\nNorland Norland PROPN NNP 2 obj\n");
  document.names.push_back({document.tokens[2].span, document.tokens[2].span, MentionKind::Name, EntityType::Gpe, {0}});
  CHECK(last_arguments(document) == Words{"agent Nuns", "origin Norland"});
}

TEST_CASE("Where words appear is told of the verb that puts them there") {
  CHECK(last_arguments(parsed("Nuns nun NOUN NNS 2 nsubj\nput put VERB VBD 0 root\nletters letter NOUN NNS 2 obj\non on ADP IN 6 case\ntheir their PRON PRP$ 6 nmod:poss\n"
                              "site site NOUN NN 3 nmod\n")) == Words{"agent Nuns", "patient letters"});
}

TEST_CASE("What a noun is about belongs to it, up to a relative clause or a time") {
  const std::string plan = "Nuns nun NOUN NNS 2 nsubj\napproved approve VERB VBD 0 root\nplans plan NOUN NNS 2 obj\nto to PART TO 5 mark\nclose close VERB VB 3 acl\n"
                           "mines mine NOUN NNS 5 obj\n";
  CHECK(first_arguments(plan) == Words{"agent Nuns", "patient plans to close mines"});
  CHECK(first_arguments(plan + ", , PUNCT , 9 punct\nwhich which PRON WDT 9 nsubj\nflooded flood VERB VBD 6 acl:relcl\n") ==
        Words{"agent Nuns", "patient plans to close mines"});
}

TEST_CASE("A sum takes part, with what it is for, but nothing goes to it") {
  const std::string firms = "Firms firm NOUN NNS 2 nsubj\n", sum = "$ $ SYM $ 2 obj\n3 3 NUM CD 5 compound\nmillion million NUM CD 3 nummod\n";
  CHECK(first_arguments(firms + "paid pay VERB VBD 0 root\n" + sum + "in in ADP IN 7 case\nfines fine NOUN NNS 2 obl\n") ==
        Words{"agent Firms", "patient $ 3 million in fines"});
  CHECK(first_arguments(firms + "rose rise VERB VBD 0 root\nto to ADP IN 4 case\n$ $ SYM $ 2 obl\n67 67 NUM CD 4 nummod\n") == Words{"agent Firms"});
}

TEST_CASE("A score is no part of the team that was beaten") {
  CHECK(first_arguments("Nuns nun NOUN NNS 2 nsubj\nbeat beat VERB VBD 0 root\nOru Oru PROPN NNP 2 obj\n3 3 NUM CD 3 flat\n- - SYM SYM 6 case\n1 1 NUM CD 4 nmod\n") ==
        Words{"agent Nuns", "patient Oru"});
}

TEST_CASE("Of what there are versions belongs to them, and what a feeling is about to it") {
  const std::string nuns = "Nuns nun NOUN NNS 2 nsubj\n";
  CHECK(first_arguments(nuns + "offered offer VERB VBD 0 root\nversions version NOUN NNS 2 obj\nof of ADP IN 5 case\nproducts product NOUN NNS 3 nmod\n") ==
        Words{"agent Nuns", "patient versions of products"});
  CHECK(first_arguments(nuns + "expressed express VERB VBD 0 root\nsadness sadness NOUN NN 2 obj\nat at ADP IN 5 case\nstorms storm NOUN NNS 2 obl\n") ==
        Words{"agent Nuns", "patient sadness at storms"});
}

TEST_CASE("Whom one talks with, and whom a sum is for, is no part of the thing") {
  const std::string nuns = "Nuns nun NOUN NNS 2 nsubj\n";
  CHECK(first_arguments(nuns + "discussed discuss VERB VBD 0 root\nplans plan NOUN NNS 2 obj\nwith with ADP IN 5 case\nMoss Moss PROPN NNP 3 nmod\n").at(1) == "patient plans");
  CHECK(first_arguments(nuns + "raised raise VERB VBD 0 root\n$ $ SYM $ 2 obj\n9 9 NUM CD 3 nummod\nfor for ADP IN 6 case\nMoss Moss PROPN NNP 3 nmod\n").at(1) == "patient $ 9");
}

TEST_CASE("A party ends before the subject of the next verb, and begins behind an adverb of time") {
  CHECK(first_arguments("Nuns nun NOUN NNS 2 nsubj\nwon win VERB VBD 0 root\nseats seat NOUN NNS 2 obj\nand and CCONJ CC 5 cc\nclerks clerk NOUN NNS 3 conj\n"
                        "cheered cheer VERB VBD 2 conj\n")
            .at(1) == "patient seats");
  CHECK(first_arguments("Recently recently ADV RB 2 advmod\nnuns nun NOUN NNS 3 nsubj\nslept sleep VERB VBD 0 root\n").at(0) == "agent nuns");
}

TEST_CASE("What somebody has and how a vote went are no parties") {
  CHECK(first_arguments("Nuns nun NOUN NNS 2 nsubj\nended end VERB VBD 0 root\nhis his PRON PRP 2 obj\n") == Words{"agent Nuns"});
  CHECK(first_arguments("Nuns nun NOUN NNS 2 nsubj\nvoted vote VERB VBD 0 root\n66 66 NUM CD 2 obj\n") == Words{"agent Nuns"});
}

TEST_CASE("A title has the name behind it") {
  Document document = parsed("wrestler wrestler NOUN NN 4 nsubj\nJon Jon PROPN NNP 1 appos\nOru Oru PROPN NNP 2 flat\ndied die VERB VBD 0 root\n");
  document.names.push_back({{document.tokens[1].span.begin, document.tokens[2].span.end}, document.tokens[1].span, MentionKind::Name, EntityType::Person, {0}});
  CHECK(last_arguments(document).at(0) == "agent wrestler Jon Oru");
}

TEST_CASE("Where something is sent is no part of it, nor of what it consists of") {
  const auto patient = [](const std::string& verb, const std::string& more, const std::string& heads) {
    return first_arguments("Nuns nun NOUN NNS 2 nsubj\nx " + verb + " VERB VBD 0 root\nletters letter NOUN NNS 2 obj\n" + more + "to to ADP IN " + heads).at(1);
  };
  CHECK(patient("send", "", "5 case\nVelm Velm PROPN NNP 3 nmod\n") == "patient letters");
  CHECK(patient("send", "of of ADP IN 5 case\nthanks thanks NOUN NNS 3 nmod\n", "7 case\nVelm Velm PROPN NNP 5 nmod\n") == "patient letters of thanks");
  CHECK(patient("read", "", "5 case\nVelm Velm PROPN NNP 3 nmod\n") == "patient letters to Velm");
}
