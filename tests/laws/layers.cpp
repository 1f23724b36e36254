// The laws of the layers.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar.h"
#include "base/utf8.h"
#include "laws/laws.h"

namespace nutgraf::laws {
namespace {

bool is_item(std::string_view item) {
  return item.size() > 1 && item[0] == 'Q' && item[1] != '0' &&
         std::all_of(item.begin() + 1, item.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Checks the layers of one document, each law named once.
class Layers {
 public:
  explicit Layers(const Document& document) : document_(document), text_(document.source.text) {}

  std::string broken() {
    source();
    blocks();
    about();
    tokens();
    sentences();
    tags();
    arcs();
    predicates();
    times();
    mentions();
    quotes();
    entities();
    links();
    relations();
    sources();
    audit();
    silences();
    passages();
    return std::move(broken_);
  }

 private:
  void law(bool holds, std::string_view name) {
    if (!holds && broken_.find(name) == std::string::npos) broken_.append(name).append("\n");
  }

  bool sound(Span span) const {
    return span.begin < span.end && span.end <= text_.size() && base::is_border(text_, span.begin) && base::is_border(text_, span.end);
  }

  /// Whether the spans are in order, do not overlap, and leave nothing but white space between them.
  template <class Item>
  bool cover_all_that_is_visible(const std::vector<Item>& items) const {
    std::size_t at = 0;
    for (const Item& item : items) {
      if (!is_blank(at, item.span.begin)) return false;
      at = item.span.end;
    }
    return is_blank(at, text_.size());
  }

  bool is_blank(std::size_t begin, std::size_t end) const {
    while (begin < end) {
      const base::Decoded character = base::decode(text_, begin);
      if (!base::is_space(character.code_point)) return false;
      begin += character.length;
    }
    return true;
  }

  template <class Item>
  static bool disjoint_in_order(const std::vector<Item>& items) {
    for (std::size_t i = 1; i < items.size(); ++i) {
      if (items[i].span.begin < items[i - 1].span.end) return false;
    }
    return true;
  }

  void source() {
    for (std::size_t at = 0; at < text_.size();) {
      const base::Decoded character = base::decode(text_, at);
      law(character.valid, "the text is well-formed UTF-8");
      at += character.length;
    }
    std::size_t behind = 0;
    for (const Edit& edit : document_.source.edits) {
      law(edit.at >= behind && edit.end() <= text_.size(), "edits are in order and do not overlap");
      law(base::is_border(text_, edit.at) && base::is_border(text_, edit.end()), "an edit stands between characters");
      law(edit.bytes > 0 && edit.utf16 >= edit.code_points && edit.bytes >= edit.code_points, "an edit stands for something of the input");
      behind = edit.end();
    }
  }

  void blocks() {
    for (const Block& block : document_.blocks) {
      law(sound(block.span), "the span of a block is sound");
      if (!sound(block.span)) continue;
      law(!base::is_space(base::decode(text_, block.span.begin).code_point) &&
              !base::is_space(base::decode_before(text_, block.span.end).code_point),
          "a block has no white space around it");
    }
    law(disjoint_in_order(document_.blocks), "blocks are in order and do not overlap");
    law(cover_all_that_is_visible(document_.blocks), "blocks hold every visible character");
  }

  void about() {
    law(!document_.language.code.empty() && document_.language.confidence >= 0 && document_.language.confidence <= 1,
        "the language has a code and a share");
    if (const auto& publication = document_.publication) {
      law(base::is_real(publication->date), "the article was published on a real day");
      law(publication->span.has_value() == (publication->from == DateSource::Text), "a publication date has words where the text gives it");
      law(!publication->span || sound(*publication->span), "the span of the publication date is sound");
    }
    for (const Author& author : document_.byline) law(sound(author.span), "the span of an author is sound");
    law(disjoint_in_order(document_.byline), "authors are in order and do not overlap");
    if (document_.language.code != "en") {
      law(!document_.warnings.empty() || document_.tokens.empty(), "a language other than English is warned of");
      law(document_.times.empty() && document_.mentions.empty() && document_.quotes.empty() && document_.entities.empty() &&
              document_.tags.empty() && document_.arcs.empty() && document_.predicates.empty(),
          "of another language no facts are invented");
    }
    for (const Warning& warning : document_.warnings) {
      law(!warning.code.empty() && !warning.message.empty(), "a warning has a code and a message");
      law(!warning.span || sound(*warning.span), "the span of a warning is sound");
    }
  }

  void tokens() {
    std::size_t block = 0;
    for (const Token& token : document_.tokens) {
      law(sound(token.span), "the span of a token is sound");
      while (block < document_.blocks.size() && document_.blocks[block].span.end <= token.span.begin) ++block;
      law(block < document_.blocks.size() && document_.blocks[block].span.contains(token.span), "a token lies within a block");
    }
    law(disjoint_in_order(document_.tokens), "tokens are in order and do not overlap");
    law(cover_all_that_is_visible(document_.tokens), "tokens hold every visible character");
  }

  void sentences() {
    std::uint32_t next = 0;
    for (const Sentence& sentence : document_.sentences) {
      law(sentence.tokens.begin == next && !sentence.tokens.empty() && sentence.tokens.end <= document_.tokens.size(),
          "sentences tile the tokens");
      if (sentence.tokens.empty() || sentence.tokens.end > document_.tokens.size()) return;
      next = sentence.tokens.end;
      law(sentence.span.begin == document_.tokens[sentence.tokens.begin].span.begin &&
              sentence.span.end == document_.tokens[next - 1].span.end,
          "a sentence reaches from its first to its last token");
      law(refers(sentence.block, document_.blocks) && document_.blocks[sentence.block.index].span.contains(sentence.span),
          "a sentence lies within its block");
    }
    law(next == document_.tokens.size(), "every token lies in a sentence");
  }

  void tags() {
    law(document_.tags.empty() || document_.tags.size() == document_.tokens.size(), "every token has a tag or none has");
    for (const Tag& tag : document_.tags) {
      law(!tag.upos.empty() && !tag.xpos.empty() && !tag.feats.empty(), "a tag says everything");
      law(!tag.lemma.empty(), "a lemma has letters");
    }
  }

  void arcs() {
    law(document_.arcs.size() == document_.tags.size(), "there are trees where there are tags");
    if (document_.arcs.size() != document_.tokens.size()) return;
    for (const Sentence& sentence : document_.sentences) tree(sentence.tokens);
  }

  void tree(IdRange<Token> tokens) {
    std::size_t roots = 0;
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      const Arc& arc = document_.arcs[token];
      roots += arc.head ? 0 : 1;
      law(!arc.head || tokens.contains(arc.head.index), "a head stands in its sentence");
      law(!arc.relation.empty() && (arc.relation == "root") == !arc.head, "the root's relation is root, and no other's");
    }
    law(roots == 1, "a sentence has one root");
    std::vector<bool> joined(tokens.size());  // to the root
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      std::vector<std::uint32_t> passed;
      std::uint32_t at = token;
      while (tokens.contains(at) && !joined[at - tokens.begin] && passed.size() <= tokens.size()) {
        passed.push_back(at);
        at = document_.arcs[at].head.index;
      }
      law(passed.size() <= tokens.size(), "arcs make no circle");
      for (const std::uint32_t below : passed) joined[below - tokens.begin] = true;
    }
  }

  void predicates() {
    std::uint32_t behind = 0;
    for (const Predicate& predicate : document_.predicates) {
      law(refers(predicate.token, document_.tokens) && predicate.token.index >= behind, "predicates are in order");
      behind = predicate.token.index + 1;
      const auto sentence = std::find_if(document_.sentences.begin(), document_.sentences.end(),
                                         [&](const Sentence& sentence) { return sentence.tokens.contains(predicate.token.index); });
      if (sentence == document_.sentences.end()) continue;
      std::uint32_t next = sentence->tokens.begin;
      for (const Argument& argument : predicate.arguments) {
        law(argument.tokens.begin >= next && !argument.tokens.empty() && argument.tokens.end <= sentence->tokens.end,
            "arguments are in order within their sentence");
        law(!argument.tokens.contains(predicate.token.index), "an argument does not hold its predicate");
        law(!argument.role.empty(), "an argument has a role");
        next = argument.tokens.end;
      }
    }
  }

  void times() {
    for (const TimeExpression& time : document_.times) {
      const Id<TimeExpression> from = time.counted_from;
      law(!from || (from.index < document_.times.size() && &document_.times[from.index] != &time), "a time counts from another one");
      law(time.confidence >= 0 && time.confidence <= 1, "the confidence of a time lies between 0 and 1");
      law(sound(time.span), "the span of a time is sound");
      law(!time.value.empty(), "a time has a value");
      law(time.from.has_value() == time.to.has_value(), "a time has both a first and a last day or none");
      if (time.from && time.to) {
        law(base::is_real(*time.from) && base::is_real(*time.to), "a time begins and ends on a real day");
        law(!(*time.to < *time.from), "a time does not end before it begins");
      }
    }
    law(disjoint_in_order(document_.times), "times are in order and do not overlap");
  }

  void mentions() {
    std::uint32_t behind = 0;
    for (const Mention& mention : document_.mentions) {
      law(sound(mention.span) && sound(mention.head), "the spans of a mention are sound");
      law(mention.span.contains(mention.head), "a mention holds its head");
      law(mention.span.begin >= behind, "mentions are in order");
      law(refers(mention.sentence, document_.sentences) && document_.sentences[mention.sentence.index].span.contains(mention.span),
          "a mention lies within its sentence");
      behind = mention.span.begin;
    }
    law(disjoint_in_order(document_.names), "names are in order and do not overlap");
    law(document_.vectors.empty(), "what the network knows of tokens is gone at the end");
  }

  void quotes() {
    std::uint32_t behind = 0;
    for (const Quote& quote : document_.quotes) {
      law(!quote.spans.empty(), "a quotation has words");
      if (quote.spans.empty()) continue;
      law(quote.spans.front().begin >= behind, "quotations are in order");
      behind = quote.spans.front().begin;
      for (std::size_t i = 0; i < quote.spans.size(); ++i) {
        law(sound(quote.spans[i]), "the spans of a quotation are sound");
        law(i == 0 || quote.spans[i - 1].end <= quote.spans[i].begin, "the spans of a quotation are in order and do not overlap");
      }
      law(!quote.speaker || sound(*quote.speaker), "the span of a speaker is sound");
      law(!quote.cue || (sound(quote.cue->span) && !quote.cue->lemma.empty()), "a cue has a sound span and a lemma");
      if (quote.speaker_mention) {
        law(refers(quote.speaker_mention, document_.mentions), "the mention of a speaker is there");
        law(quote.speaker && refers(quote.speaker_mention, document_.mentions) &&
                quote.speaker->overlaps(document_.mentions[quote.speaker_mention.index].span),
            "the mention of a speaker is the speaker's words");
      }
    }
  }

  void entities() {
    std::vector<bool> taken(document_.mentions.size());
    for (const Entity& entity : document_.entities) {
      law(sound(entity.name), "the span of a name is sound");
      law(entity.salience >= 0 && entity.salience <= 1, "salience lies between 0 and 1");
      law(entity.confidence >= 0 && entity.confidence <= 1, "the confidence of an entity lies between 0 and 1");
      law(entity.mention_confidence.size() == entity.mentions.size(), "every mention of an entity has its confidence");
      law(entity.mention_rules.size() == entity.mentions.size(), "every mention of an entity has its rule");
      for (const double sure : entity.mention_confidence) law(sure >= 0 && sure <= 1, "the confidence of a mention lies between 0 and 1");
      law(!entity.mentions.empty(), "an entity is mentioned");
      for (std::size_t i = 0; i < entity.mentions.size(); ++i) {
        const Id<Mention> mention = entity.mentions[i];
        law(refers(mention, document_.mentions), "the mentions of an entity are there");
        if (!refers(mention, document_.mentions)) continue;
        law(i == 0 || entity.mentions[i - 1].index < mention.index, "the mentions of an entity are in order");
        law(!taken[mention.index], "a mention belongs to one entity");
        taken[mention.index] = true;
      }
    }
  }

  void sources() {
    std::vector<bool> taken(document_.quotes.size());
    for (const NewsSource& source : document_.sources) {
      law(sound(source.name), "the span of a source's name is sound");
      law(!source.entity || refers(source.entity, document_.entities), "the entity of a source is there");
      law(!source.quotes.empty() && source.voice != VoiceKind::Reporter, "a source is given words");
      law(source.direct_words + source.indirect_words > 0, "a source without words is none");
      for (const Id<Mention> mention : source.through) law(refers(mention, document_.mentions), "who speaks for a source is there");
      for (const Id<Quote> quote : source.quotes) {
        law(refers(quote, document_.quotes) && !taken[quote.index], "a quotation has one source");
        if (refers(quote, document_.quotes)) taken[quote.index] = true;
      }
    }
  }

  void audit() {
    std::vector<bool> taken(document_.quotes.size());
    for (std::size_t i = 0; i < document_.audit.size(); ++i) {
      const AuditedSource& source = document_.audit[i];
      law(sound(source.name) && sound(source.first), "the spans of an audited source are sound");
      law(!source.entity || refers(source.entity, document_.entities), "the entity of an audited source is there");
      law(!source.quotes.empty() || !source.silences.empty(), "an audited source speaks or is silent");
      law(source.share >= 0 && source.share <= 1, "a share is a share");
      law(i == 0 || document_.audit[i - 1].first.begin <= source.first.begin, "audited sources are in order");
      for (const Span span : source.offices) law(sound(span), "the words of an office are sound");
      for (const Span span : source.reasons) law(sound(span), "the words of a reason are sound");
      if (source.affiliation) law(sound(*source.affiliation), "the words of an affiliation are sound");
      if (source.kind_evidence) law(sound(*source.kind_evidence), "the words that tell a kind are sound");
      for (const Id<Quote> quote : source.quotes) {
        law(refers(quote, document_.quotes) && !taken[quote.index], "a quotation has one audited source");
        if (refers(quote, document_.quotes)) taken[quote.index] = true;
      }
    }
  }

  void silences() {
    for (std::size_t i = 0; i < document_.silences.size(); ++i) {
      const Silence& silence = document_.silences[i];
      law(sound(silence.span) && sound(silence.evidence), "the spans of a silence are sound");
      law(!silence.entity || refers(silence.entity, document_.entities), "the entity of a silence is there");
      law(i == 0 || document_.silences[i - 1].span.begin <= silence.span.begin, "silences are in order");
    }
  }

  void passages() {
    for (const Passage& passage : document_.passages) {
      law(sound(passage.span), "the span of a passage is sound");
      law(static_cast<bool>(passage.quote) == (passage.voice != VoiceKind::Reporter), "what is not quoted is the reporter's");
      if (!passage.quote) continue;
      const std::vector<Span>& spans = document_.quotes[passage.quote.index].spans;
      law(std::any_of(spans.begin(), spans.end(), [&](Span span) { return span.contains(passage.span); }), "a passage lies in its quotation");
    }
    law(disjoint_in_order(document_.passages), "passages are in order and do not overlap");
  }

  void links() {
    for (const Entity& entity : document_.entities) {
      const std::optional<Link>& link = entity.link;
      if (!link) continue;
      law(link->country.empty() || link->country.size() == 2, "a country has two letters");
      law(link->located || !link->country.empty() || !link->wikidata.empty(), "a link says something");
      law(link->wikidata.empty() || is_item(link->wikidata), "an item of Wikidata is a Q and a number");
      law(std::abs(link->latitude) <= 90 && std::abs(link->longitude) <= 180, "a link lies on the globe");
    }
  }

  void relations() {
    for (const Relation& relation : document_.relations) {
      law(refers(relation.subject, document_.entities) && refers(relation.object, document_.entities), "the parties of a relation are there");
      law(relation.subject != relation.object, "nobody is related to itself");
      law(!relation.type.empty() && sound(relation.evidence), "a relation has a type and words");
    }
  }

  template <class Item>
  static bool refers(Id<Item> id, const std::vector<Item>& items) {
    return id.index < items.size();
  }

  const Document& document_;
  const std::string_view text_;
  std::string broken_;
};

}  // namespace

std::string broken_in_layers(const Document& document) { return Layers(document).broken(); }

}  // namespace nutgraf::laws
