#include "document/representatives.h"

#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::document {
namespace {

constexpr auto kSpokespeople = base::word_set({"spokesman", "spokesperson", "spokeswoman"});
constexpr auto kAdvocates = base::word_set({"attorney", "barrister", "counsel", "lawyer", "representative", "solicitor"});

}  // namespace

bool is_spokesperson(std::string_view noun) { return kSpokespeople.contains(noun); }
bool is_representative(std::string_view noun) { return is_spokesperson(noun) || kAdvocates.contains(noun); }

Representatives::Representatives(const Clauses& clauses) : clauses_(clauses), entities_(clauses.document()) {
  const Document& document = clauses.document();
  if (clauses.empty()) return;
  for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
    for (const Id<Mention> id : document.entities[i].mentions) {
      const IdRange<Token> head = tokens_in(document, document.mentions[id.index].head);
      const bool noun = document.mentions[id.index].kind == MentionKind::Nominal && !head.empty();
      if (noun) entity_of_noun_.emplace(clauses.lemma(head.begin), Id<Entity>{i});
    }
  }
}

std::uint32_t Representatives::noun_in(Span words) const {
  if (clauses_.empty()) return Clauses::kNone;
  const IdRange<Token> tokens = tokens_in(clauses_.document(), words);
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    if (is_representative(clauses_.lemma(at))) return at;
  }
  return Clauses::kNone;
}

Id<Entity> Representatives::represented_by(std::uint32_t noun) const {
  const Trees& trees = clauses_.trees();
  for (const std::uint32_t child : trees.children(noun)) {
    const std::string_view relation = trees.universal_relation(child);
    const bool owner = relation == "nmod" || relation == "compound" || relation == "amod" || relation == "det";
    if (!owner || (child > noun && clauses_.preposition(child) != "for" && clauses_.preposition(child) != "of")) continue;
    if (const Id<Entity> entity = entities_.of_noun(trees, child)) return entity;
    const auto called = entity_of_noun_.find(std::string(clauses_.lemma(child)));
    if (called != entity_of_noun_.end()) return called->second;
  }
  return {};
}

}  // namespace nutgraf::document
