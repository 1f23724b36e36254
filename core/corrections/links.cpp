// Where places lie.
#include <optional>
#include <string>
#include <vector>

#include "corrections/anchors.h"
#include "corrections/corrections.h"
#include "corrections/entity_editor.h"
#include "corrections/lines.h"
#include "corrections/mentions.h"

namespace nutgraf::corrections {
namespace {

/// The link that a line asks for; nothing where its number of GeoNames is not known, and it says no more than that.
std::optional<Link> wanted(const Link& given, const PlaceOf& place_of) {
  std::optional<Link> link = given.geonames != 0 ? place_of(given.geonames) : std::nullopt;
  if (!link) {
    if (!given.located && given.country.empty()) return std::nullopt;
    link = given;
  }
  link->by_reader = true;
  link->rule = LinkRule::Reader;
  return link;
}

void set_link(const Line& line, Entity& entity, const std::optional<Link>& link) {
  entity.link = link;
  entity.by_reader = true;
  line.apply();
}

/// The entities that a line is about: that of its anchor, or all that have a name of its words.
std::vector<Id<Entity>> entities_of(const Line& line, const Anchors& anchors, const Document& document, const EntityEditor& entities) {
  std::vector<Span> places;
  if (line.of_every_article()) places = anchors.all(line.correction.anchor.exact);
  else if (const std::optional<Span> own = find_own(line, anchors)) places.push_back(*own);
  std::vector<Id<Entity>> found;
  for (const Span place : places) {
    const Id<Mention> mention = mention_at(document, place);
    if (!mention || !entities.entity_of(mention)) continue;
    const Mention& words = document.mentions[mention.index];
    const bool is_name = words.kind == MentionKind::Name && words.span == place;
    if (is_name || !line.of_every_article()) found.push_back(entities.entity_of(mention));
  }
  const bool open = line.outcome.state == CorrectionState::Open;
  if (open && found.empty()) line.fail("nothing", "These words belong to nothing that could lie somewhere.");
  return found;
}

}  // namespace

void correct_links(const Corrections& corrections, const PlaceOf& place_of, Document& document) {
  const std::vector<Line> lines = open_lines(corrections, document, {CorrectionKind::Place});
  if (lines.empty()) return;
  const Anchors anchors(document);
  const EntityEditor entities(document);
  for (const Line& line : lines) {
    const std::optional<Link>& given = line.correction.place;
    const std::optional<Link> link = given ? wanted(*given, place_of) : std::nullopt;
    if (given && !link) {
      line.fail("conflict", "The gazetteer has no place with the number " + std::to_string(given->geonames) + ".");
      continue;
    }
    for (const Id<Entity> entity : entities_of(line, anchors, document, entities)) set_link(line, document.entities[entity.index], link);
  }
}

}  // namespace nutgraf::corrections
