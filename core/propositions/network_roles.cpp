#include "propositions/network_roles.h"

namespace nutgraf::propositions {

bool is_core(std::string_view propbank) { return propbank.size() == 4 && propbank.substr(0, 3) == "ARG" && propbank != "ARGM"; }

NetworkRoles::NetworkRoles(const Document& document) : document_(document), predicate_at_(document.tokens.size(), Id<Token>::kNone) {
  for (std::uint32_t i = 0; i < document.predicates.size(); ++i) predicate_at_[document.predicates[i].token.index] = i;
}

std::string_view NetworkRoles::of(std::uint32_t predicate, std::uint32_t noun) const {
  if (!knows(predicate)) return {};
  for (const Argument& argument : document_.predicates[predicate_at_[predicate]].arguments) {
    if (argument.tokens.contains(noun)) return argument.role;
  }
  return {};
}

}  // namespace nutgraf::propositions
