#include "entities/misspellings.h"

#include <algorithm>
#include <cstddef>

namespace nutgraf::entities {

bool is_slip(std::string_view name, std::string_view other) {
  constexpr std::size_t kShortest = 7;  // letters
  if (name.size() > other.size()) std::swap(name, other);
  if (name.size() < kShortest || other.size() - name.size() > 1 || name == other || name.front() != other.front()) return false;
  const std::size_t at = static_cast<std::size_t>(std::mismatch(name.begin(), name.end(), other.begin()).first - name.begin());
  const std::string_view rest = name.substr(at), other_rest = other.substr(at);
  if (name.size() < other.size()) return rest == other_rest.substr(1);
  if (rest.substr(1) == other_rest.substr(1)) return true;
  return rest.size() > 1 && rest[0] == other_rest[1] && rest[1] == other_rest[0] && rest.substr(2) == other_rest.substr(2);
}

}  // namespace nutgraf::entities
