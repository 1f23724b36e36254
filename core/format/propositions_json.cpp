#include "format/propositions_json.h"

#include <algorithm>
#include <cstdint>

#include "format/labels.h"

namespace nutgraf::format {

PropositionsJson::PropositionsJson(const JsonParts& parts) : parts_(parts), mention_of_token_(parts.document().tokens.size()) {
  const Document& document = parts.document();
  for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& mention = document.mentions[i];
    const Span words = mention.kind == MentionKind::Name ? mention.span : mention.head;
    const auto first = std::partition_point(document.tokens.begin(), document.tokens.end(),
                                            [&](const Token& token) { return token.span.begin < words.begin; });
    for (auto token = first; token != document.tokens.end() && token->span.end <= words.end; ++token) {
      mention_of_token_[static_cast<std::size_t>(token - document.tokens.begin())] = {i};
    }
  }
}

Json PropositionsJson::proposition(const Proposition& proposition, std::size_t index) const {
  return {{"id", reference('p', index)},
          {"predicate", proposition.predicate.index},
          {"support", proposition.support ? Json(proposition.support.index) : Json()},
          {"arguments", parts_.array(proposition.arguments, [this](const PropositionArgument& one) { return argument(one); })},
          {"polarity", proposition.negated ? "negative" : "positive"},
          {"factuality", label(proposition.factuality)},
          {"sources", sources(parts_.document().tokens[proposition.predicate.index].span)},
          {"within", JsonParts::reference_to('p', proposition.within)}};
}

Json PropositionsJson::argument(const PropositionArgument& argument) const {
  Json json{{"role", argument.role}};
  json.update(parts_.span(argument.span));
  json["entity"] = parts_.entity_of(mention_of_token_[argument.head.index]);
  return json;
}

Json PropositionsJson::sources(Span predicate) const {
  const Document& document = parts_.document();
  const auto passage = std::partition_point(document.passages.begin(), document.passages.end(),
                                            [&](const Passage& one) { return one.span.end <= predicate.begin; });
  std::vector<Id<Quote>> chain;
  if (passage != document.passages.end() && passage->span.begin <= predicate.begin) {
    for (Id<Quote> quote = passage->quote; quote; quote = document.quotes[quote.index].within) chain.push_back(quote);
  }
  std::reverse(chain.begin(), chain.end());
  return parts_.array(chain, [](Id<Quote> quote) { return reference('q', quote.index); });
}

}  // namespace nutgraf::format
