// Entities and their mentions as JSON.
#pragma once

#include <cstddef>

#include "format/json_parts.h"

namespace nutgraf::format {

class EntitiesJson {
 public:
  /// `parts` outlives it.
  explicit EntitiesJson(const JsonParts& parts) : parts_(parts) {}

  Json entity(const Entity& entity, std::size_t index) const;

 private:
  Json mention(const Entity& entity, std::size_t index) const;

  const JsonParts& parts_;
};

}  // namespace nutgraf::format
