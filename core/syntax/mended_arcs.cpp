#include "syntax/mended_arcs.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "document/nouns.h"
#include "document/text.h"
#include "document/tree.h"

namespace nutgraf::syntax {
namespace {

constexpr std::uint32_t kNoToken = Id<Token>::kNone;
constexpr int kMostSteps = 12;  ///< up a tree, from the last word of a phrase to its top

class TreeMender {
 public:
  explicit TreeMender(const Document& document) : document_(document), trees_(document), arcs_(document.arcs) {}

  std::vector<Arc> without_heads_of_marks() {
    for (std::uint32_t token = 0; token < arcs_.size(); ++token) leave_mark(token);
    return std::move(arcs_);
  }

  std::vector<Arc> with_subjects() {
    for (std::uint32_t token = 0; token < arcs_.size(); ++token) {
      give_subject(token);
      raise_verb(token);
    }
    return std::move(arcs_);
  }

  std::vector<Arc> with_relatives() {
    for (std::uint32_t token = 0; token < arcs_.size(); ++token) {
      give_noun(token);
      give_those(token);
    }
    return std::move(arcs_);
  }

  std::vector<Arc> with_one_subject() {
    for (std::uint32_t token = 0; token < arcs_.size(); ++token) part_subjects(token);
    return std::move(arcs_);
  }

 private:
  std::string_view part(std::uint32_t token) const { return trees_.tag(token).upos; }
  std::string_view mark(std::uint32_t token) const { return document::text(document_, document_.tokens[token]); }
  bool is_subject(std::uint32_t token) const { return trees_.universal_relation(token) == "nsubj"; }
  bool is_nominal(std::uint32_t token) const { return part(token) == "NOUN" || part(token) == "PROPN"; }
  bool has(std::uint32_t token, std::string_view relation) const { return trees_.child(token, relation) != kNoToken; }
  bool is_plural(std::uint32_t noun) const { return has(noun, "conj") || trees_.tag(noun).feats.find("Number=Plur") != std::string::npos; }

  /// Nothing depends on a mark: what a tree hangs there belongs to that on which the mark depends.
  void leave_mark(std::uint32_t token) {
    if (part(token) == "PUNCT" || trees_.is_root(token)) return;
    std::uint32_t head = trees_.head(token);
    for (int steps = 0; steps < kMostSteps && part(head) == "PUNCT" && !trees_.is_root(head); ++steps) head = trees_.head(head);
    arcs_[token].head = {head};
  }

  /// "A majority in the House and both Ruiz and Holm claimed victory": a finite verb without a subject and without "and" of its own has as
  /// its subject what "and" joins to the phrase before it.
  void give_subject(std::uint32_t verb) {
    const std::string_view relation = trees_.universal_relation(verb);
    if (part(verb) != "VERB" || (relation != "conj" && relation != "parataxis")) return;
    if (has(verb, "nsubj") || has(verb, "csubj") || has(verb, "expl") || has(verb, "cc") || has(verb, "mark")) return;
    const std::uint32_t subject = phrase_joined_before(verb);
    if (subject == kNoToken || !agree(subject, verb)) return;
    const std::uint32_t conjunction = trees_.child(subject, "cc");
    for (const std::uint32_t child : trees_.children(subject)) {
      if (child <= conjunction && (child == conjunction || part(child) == "PUNCT")) arcs_[child].head = {verb};
    }
    attach(subject, verb, has_passive(verb) ? "nsubj:pass" : "nsubj");
    arcs_[verb].relation = "conj";
  }

  /// "The singer Ana Ruiz died on Monday", of which a tree makes a noun phrase: the past tense behind a noun that heads the sentence, where
  /// nothing else has a tense, is the sentence's verb.
  void raise_verb(std::uint32_t verb) {
    if (part(verb) != "VERB" || trees_.tag(verb).xpos != "VBD" || trees_.relation(verb) != "acl") return;
    const std::uint32_t noun = trees_.head(verb);
    if (noun > verb || !trees_.is_root(noun) || !is_nominal(noun) || has(noun, "cop") || has(noun, "aux") || has(noun, "nsubj")) return;
    if (has(verb, "nsubj") || has(verb, "mark") || has(verb, "aux")) return;
    const IdRange<Token> sentence = trees_.range(noun);
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      const std::string_view form = trees_.tag(token).xpos;
      if (token != verb && (form == "VBD" || form == "VBZ" || form == "VBP" || form == "MD")) return;
    }
    arcs_[verb] = {{}, "root"};
    attach(noun, verb, "nsubj");
  }

  /// "Said Ana Ruiz, who helped them": a clause whose subject is "who" or "which" behind a comma tells about the nominal before it.
  void give_noun(std::uint32_t verb) {
    const std::string_view relation = trees_.universal_relation(verb);
    if (part(verb) != "VERB" || (relation != "ccomp" && relation != "parataxis")) return;
    const std::uint32_t subject = trees_.child(verb, "nsubj"), begin = trees_.range(verb).begin;
    if (subject == kNoToken || begin < 1 || !is_relative(subject) || subject > verb || subject != begin + (mark(begin) == "," ? 1 : 0)) return;
    const std::uint32_t comma = mark(begin) == "," ? begin : begin - 1;
    if (mark(comma) != "," || comma == 0) return;
    std::uint32_t noun = comma - 1;
    for (int steps = 0; steps < kMostSteps && !trees_.is_root(noun) && trees_.head(noun) != trees_.head(verb); ++steps) noun = trees_.head(noun);
    const bool beside = !trees_.is_root(noun) && trees_.head(noun) == trees_.head(verb) && trees_.range(noun).end + 1 >= begin;
    if (beside && is_nominal(noun)) attach(verb, noun, "acl:relcl");
  }

  bool is_relative(std::uint32_t token) const {
    const std::string word = base::fold(mark(token));
    return word == "who" || word == "which";
  }

  /// "Told those gathered to watch …": a bare participle right behind "those" says who they are, and no clause of its own.
  void give_those(std::uint32_t participle) {
    if (trees_.tag(participle).xpos != "VBN" || trees_.relation(participle) != "ccomp" || has(participle, "aux")) return;
    const std::uint32_t those = trees_.child(participle, "nsubj");
    if (those == kNoToken || those + 1 != participle || base::fold(mark(those)) != "those") return;
    attach(those, trees_.head(participle), "obj");
    attach(participle, those, "acl");
  }

  /// The nominal that "and" joins to another, and that ends right before the verb group; a clause between commas may stand between.
  std::uint32_t phrase_joined_before(std::uint32_t verb) const {
    const std::uint32_t begin = trees_.range(verb).begin;
    if (begin < 2 || document::sentence_of(document_, begin - 2).index != document::sentence_of(document_, verb).index) return kNoToken;
    const bool comma = mark(begin) == "," || mark(begin - 1) == ",";
    const std::uint32_t last = mark(begin) == "," || mark(begin - 1) != "," ? begin - 1 : begin - 2;
    std::uint32_t joined = kNoToken, at = last;
    for (int steps = 0; steps < kMostSteps && !trees_.is_root(at); ++steps) {
      const std::uint32_t head = trees_.head(at);
      const std::uint32_t end = trees_.range(at).end;
      const bool ends_here = end == last + 1 || end == begin;
      const bool set_off = !comma || has_clause_behind(at);
      if (trees_.relation(at) == "conj" && is_nominal(at) && is_nominal(head) && has(at, "cc") && ends_here && set_off) joined = at;
      if (part(head) == "VERB" && trees_.universal_relation(head) != "acl") break;
      at = head;
    }
    return joined;
  }

  bool has_clause_behind(std::uint32_t noun) const {
    const auto children = trees_.children(noun);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return child > noun && (trees_.relation(child) == "acl:relcl" || trees_.relation(child) == "appos"); });
  }

  /// Whether the verb group is finite, and in the number of the subject.
  bool agree(std::uint32_t subject, std::uint32_t verb) const {
    const std::uint32_t first = std::min({trees_.child(verb, "aux"), trees_.child(verb, "cop"), verb});
    const std::string_view form = trees_.tag(first).xpos;
    if (form == "VBD" || form == "MD") return true;
    if (form == "VBZ") return !is_plural(subject);
    const bool bare = form == "VB" && first == verb && trees_.universal_relation(verb) == "parataxis";  // taken for an imperative
    return (form == "VBP" || bare) && is_plural(subject);
  }

  bool has_passive(std::uint32_t verb) const {
    const auto children = trees_.children(verb);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return trees_.relation(child) == "aux:pass"; });
  }

  /// A verb has one subject: of two that stand side by side the second names the first, or where the first is.
  void part_subjects(std::uint32_t verb) {
    std::uint32_t first = kNoToken;
    for (const std::uint32_t child : trees_.children(verb)) {
      if (!is_subject(child) || child > verb) continue;
      if (first != kNoToken) tie_subjects(first, child);
      first = child;
    }
  }

  void tie_subjects(std::uint32_t first, std::uint32_t second) {
    const std::uint32_t end = trees_.range(first).end, begin = trees_.range(second).begin;
    const bool comma = mark(end - 1) == "," || mark(begin) == ",";
    const std::uint32_t last = mark(end - 1) == "," ? end - 2 : end - 1;
    if (begin != end || !is_nominal(first) || last < first) return;
    if (!comma && part(second) == "ADJ" && last == first) return attach(second, first, "amod");  // "attorneys general"
    if (part(second) != "PROPN" || repeats(first, second)) return;
    const bool person = names_person(second);
    const bool titled = person && (part(first) == "PROPN" || document::type_of_noun(base::fold(trees_.tag(first).lemma)) == EntityType::Person);
    if (holds_mark({trees_.range(first).begin, first})) return;  // "“Keep quiet,” clerk Ana Ruiz said", whose words hang on the clerk
    if (!comma && last == first && (part(first) == "PROPN" || !has(first, "det"))) return attach(first, second, "nmod:desc");
    if (titled || (!comma && last == first)) return attach(second, first, "appos");
    if (!person && is_nominal(last)) attach(second, last, "appos");
  }

  bool holds_mark(IdRange<Token> tokens) const {
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
      if (part(at) == "PUNCT" && mark(at) != "-") return true;
    }
    return false;
  }

  /// "Lind's spokeswoman, Lind died": the second is somebody of whom the first tells.
  bool repeats(std::uint32_t first, std::uint32_t second) const {
    const IdRange<Token> tokens = trees_.range(first);
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
      if (mark(at) == mark(second)) return true;
    }
    return false;
  }

  bool names_person(std::uint32_t token) const {
    const std::uint32_t at = document_.tokens[token].span.begin;
    const auto& names = document_.evidence;
    const auto behind = std::partition_point(names.begin(), names.end(), [at](const Mention& name) { return name.span.begin <= at; });
    return behind != names.begin() && std::prev(behind)->type == EntityType::Person && at < std::prev(behind)->span.end;
  }

  void attach(std::uint32_t token, std::uint32_t head, std::string_view relation) {
    arcs_[token] = {{head}, std::string(relation)};
  }

  const Document& document_;
  const document::Trees trees_;
  std::vector<Arc> arcs_;
};

}  // namespace

void mend_arcs(Document& document) {
  if (document.arcs.empty()) return;
  document.arcs = TreeMender(document).without_heads_of_marks();
  document.arcs = TreeMender(document).with_subjects();
  document.arcs = TreeMender(document).with_relatives();
  document.arcs = TreeMender(document).with_one_subject();
}

}  // namespace nutgraf::syntax
