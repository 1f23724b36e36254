#include "mentions/mentions.h"

#include <algorithm>

#include "base/utf8.h"
#include "document/nouns.h"
#include "document/pronouns.h"
#include "document/text.h"
#include "document/tree.h"
#include "mentions/names.h"
#include "mentions/phrases.h"

namespace nutgraf::mentions {
namespace {

bool is_running_text(BlockKind kind) {
  return kind == BlockKind::Headline || kind == BlockKind::Heading || kind == BlockKind::Paragraph || kind == BlockKind::List ||
         kind == BlockKind::Caption;
}

/// Collects the mentions of one article.
class Collector {
 public:
  explicit Collector(const Document& document) : document_(document), trees_(document), names_(revise_names(document)), mentions_(names_) {}

  std::vector<Mention> collect() {
    if (!trees_.empty()) {
      find_taken();
      for (Mention& name : mentions_) set_head(name);
      for (std::uint32_t i = 0; i < document_.sentences.size(); ++i) {
        if (is_running_text(document_.blocks[document_.sentences[i].block.index].kind)) read({i});
      }
    }
    std::stable_sort(mentions_.begin(), mentions_.end(), [](const Mention& a, const Mention& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return std::move(mentions_);
  }

 private:
  static constexpr std::uint32_t kFree = Id<Mention>::kNone, kTime = kFree - 1;
  static constexpr std::uint32_t kLongestPortfolio = 5;  ///< tokens from "and" to the office

  /// Words of names and of times head no phrases of their own.
  void find_taken() {
    name_of_.assign(document_.tokens.size(), kFree);
    const auto take = [&](Span span, std::uint32_t name) {
      const IdRange<Token> tokens = document::tokens_in(document_, span);
      std::fill(name_of_.begin() + tokens.begin, name_of_.begin() + tokens.end, name);
    };
    for (const TimeExpression& time : document_.times) take(time.span, kTime);
    for (std::uint32_t i = 0; i < names_.size(); ++i) take(names_[i].span, i);
  }

  /// The word of a name that depends on none of its others.
  void set_head(Mention& name) const {
    const IdRange<Token> tokens = document::tokens_in(document_, name.span);
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      if (!trees_.is_root(token) && tokens.contains(trees_.head(token))) continue;
      name.head = document_.tokens[token].span;
      return;
    }
  }

  void read(Id<Sentence> sentence) {
    const IdRange<Token> tokens = document_.sentences[sentence.index].tokens;
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      if (is_referring_pronoun(document_, trees_, token)) add_pronoun(token, sentence);
      if (name_of_[token] == kTime || !heads_phrase(trees_, token)) continue;
      const Phrase phrase{phrase_around(trees_, token), token}, office = name_of_[token] == kFree ? with_office(phrase) : phrase;
      if (name_of_[token] == kFree) add_phrase(office, sentence);
      const IdRange<Token> list = office.tokens.end == phrase.tokens.end ? list_from(trees_, token) : IdRange<Token>{token, token};
      if (!list.empty()) add_list(list, token, sentence);
    }
  }

  void add_pronoun(std::uint32_t token, Id<Sentence> sentence) {
    const Span span = document_.tokens[token].span;
    const auto pronoun = document::pronoun(document::folded(document_, document_.tokens[token]));
    const bool person = pronoun->person < 3 || pronoun->gender == document::Gender::Male || pronoun->gender == document::Gender::Female;
    mentions_.push_back({span, span, MentionKind::Pronoun, person ? EntityType::Person : EntityType::Other, sentence});
  }

  /// A phrase holds a name wholly or not at all. One that a person's name cuts is the title before it: "the chief of Velm Ana Oru".
  void add_phrase(Phrase phrase, Id<Sentence> sentence) {
    phrase.tokens.begin = begin_of_compound(phrase.tokens.begin, sentence);
    const std::uint32_t first = name_of_[phrase.tokens.begin], last = name_of_[phrase.tokens.end - 1];
    const bool titles = phrase.head + 1 < name_of_.size() && is_title_of(phrase.head, name_of_[phrase.head + 1]);
    if (titles && phrase.tokens.begin == phrase.head && trees_.tag(phrase.head).upos == "PROPN") return;  // "Emeritus" tells nobody by itself
    if (titles) phrase.tokens.end = phrase.head + 1;
    if (const IdRange<Token> name = tokens_of(first); name.begin < phrase.tokens.begin) phrase.tokens.begin = owns(name) ? name.begin : name.end;
    if (const IdRange<Token> name = tokens_of(last); !titles && name.end > phrase.tokens.end) {
      if (names_[last].type == EntityType::Person) return;
      phrase.tokens.end = name.end;
    }
    if (phrase.tokens.contains(phrase.head)) add(phrase, type_of(phrase.head), sentence);
  }

  /// An office with both of its portfolios, which a tree may take for two nouns: "the Health and Welfare [Secretary], Ana Lind", "the minister of
  /// trade [and industry]".
  Phrase with_office(Phrase phrase) const {
    const std::uint32_t joint = phrase.tokens.end, limit = static_cast<std::uint32_t>(document_.tokens.size());
    if (joint + 2 >= limit || trees_.tag(joint).lemma != "and") return phrase;
    if (type_of(phrase.head) == EntityType::Person) {
      const std::uint32_t second = trees_.head(joint);
      const bool portfolio = second > joint && second < limit && is_joined(second, phrase.head) && name_of_[second] == kFree && type_of(second) == EntityType::Other;
      return portfolio && phrase.tokens.size() > 2 ? Phrase{{phrase.tokens.begin, second + 1}, phrase.head} : phrase;
    }
    std::uint32_t office = joint + 1;
    while (office + 1 < limit && office < joint + kLongestPortfolio && trees_.tag(office + 1).upos == "PROPN") ++office;
    const bool titled = trees_.tag(phrase.head).upos == "PROPN" && office > joint + 1 && name_of_[office] == kFree && type_of(office) == EntityType::Person;
    const bool named = titled && office + 2 < limit && trees_.tag(office + 1).lemma == "," && name_of_[office + 2] < kTime;
    return named ? Phrase{{phrase.tokens.begin, office + 1}, office} : phrase;
  }

  /// Whether a noun without an article is coordinated with another.
  bool is_joined(std::uint32_t second, std::uint32_t first) const {
    return trees_.universal_relation(second) == "conj" && trees_.head(second) == first && trees_.child(second, "det") == kFree && heads_phrase(trees_, second);
  }

  /// "Foot-and-mouth", of which the tree may hang only "mouth" on the head.
  std::uint32_t begin_of_compound(std::uint32_t token, Id<Sentence> sentence) const {
    const auto is_glued = [&](std::uint32_t left) { return document_.tokens[left].span.end == document_.tokens[left + 1].span.begin; };
    const std::uint32_t first = document_.sentences[sentence.index].tokens.begin;
    while (token >= first + 2 && trees_.tag(token - 1).lemma == "-" && is_glued(token - 2) && is_glued(token - 1) && name_of_[token - 2] == kFree) token -= 2;
    return token;
  }

  /// "Actress" in "Actress Ana Oru", where the tree hangs the name on its title.
  bool is_title_of(std::uint32_t head, std::uint32_t name) const {
    if (name >= kTime || names_[name].type != EntityType::Person) return false;
    const IdRange<Token> tokens = tokens_of(name);
    return head + 1 == tokens.begin && trees_.head(tokens.begin) == head && trees_.universal_relation(tokens.begin) == "flat";
  }

  /// "The Bank of Velm's director", where the tree hangs only "Velm" on him.
  bool owns(IdRange<Token> name) const { return name.end < document_.tokens.size() && trees_.tag(name.end).upos == "PART"; }

  /// A range that crosses none where there is no name.
  IdRange<Token> tokens_of(std::uint32_t name) const {
    if (name >= kTime) return {kFree, 0};
    return document::tokens_in(document_, names_[name].span);
  }

  void add(Phrase phrase, EntityType type, Id<Sentence> sentence) {
    const Span span{document_.tokens[phrase.tokens.begin].span.begin, document_.tokens[phrase.tokens.end - 1].span.end};
    mentions_.push_back({span, document_.tokens[phrase.head].span, MentionKind::Nominal, type, sentence});
  }

  /// Several people, bodies or places may be spoken of together afterwards; lists of other things are not.
  void add_list(IdRange<Token> list, std::uint32_t head, Id<Sentence> sentence) {
    const EntityType type = type_of(head);
    if (type != EntityType::Other && type != EntityType::Event) add({list, head}, type, sentence);
  }

  EntityType type_of(std::uint32_t head) const {
    if (name_of_[head] != kFree) return names_[name_of_[head]].type;
    if (is_condition(trees_, head)) return EntityType::Other;
    if (tells_age(trees_, head)) return EntityType::Person;
    const auto type = document::type_of_noun(base::fold(trees_.tag(head).lemma));  // "the Health Secretary", of which the lemma has its capital
    if (type || trees_.tag(head).upos != "NOUN") return type.value_or(EntityType::Other);
    const auto of_form = document::type_of_noun(document::folded(document_, document_.tokens[head]));  // "the accused", of "accuse"
    return of_form.value_or(EntityType::Other);
  }

  const Document& document_;
  document::Trees trees_;
  std::vector<std::uint32_t> name_of_;  ///< of each token: the name that it is part of, `kFree` or `kTime`
  const std::vector<Mention> names_;
  std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> find_mentions(const Document& document) { return Collector(document).collect(); }

}  // namespace nutgraf::mentions
