// Which names are names of one person. Reads words only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nutgraf::entities {

/// How much of a full name in small letters stands before the "jr." or "iii" that tells a generation; of rulers it is a part of the name.
std::size_t length_without_generation(std::string_view name);

/// The people of one article, by their names in order of the text. Middle names and initials do not part two people of the same
/// first and last name. One name alone is the one person who has it; where several do, the one who was named in full before, and
/// nobody where several were before it ever stood alone. Somebody who is introduced as another's relative ("his son Bo Lind") is not
/// reckoned among these, if the other was named first and no less often. A middle name alone, and the first two names of three, are the one person who
/// has them: "Luz" and "Ana Luz" of "Ana Luz Oru"; and a single name that nobody has is the one person whose name it nearly is.
class PersonNames {
 public:
  /// Takes in a name in small letters, its words parted by single spaces; `is_kin`: the text introduces its bearer as a relative.
  void add(std::string_view name, bool is_kin = false);

  /// Takes in what the last name that was added, a full one, is called besides ("spud").
  void add_nickname(std::string_view nickname);

  /// For each name that was added: how its bearer is called, equal for names of one bearer.
  std::vector<std::string> bearers() const;

 private:
  struct Bearer {
    std::string name;
    std::size_t first;  ///< the place of the first full name
    bool is_kin;        ///< introduced there as somebody's relative
    std::size_t count = 1;  ///< how often named in full
  };

  using Bearers = std::unordered_map<std::string, std::vector<Bearer>>;

  static void note(Bearers& bearers, std::string_view part, const Bearer& bearer);
  void note_inner_words(std::string_view name, const Bearer& bearer);
  std::string bearer_of_middle(std::string_view name) const;
  std::string bearer_of_slip(std::string_view name) const;
  std::string whole(const std::string& name) const;
  std::string bearer_of(std::string_view name, std::size_t place, std::unordered_map<std::string_view, std::string>& settled) const;

  std::vector<std::string> names_;
  std::unordered_map<std::string, std::string> aliases_;  ///< nickname and last name: the bearer
  Bearers bearers_;  ///< by first and by last name
  Bearers middles_;  ///< by middle name
  Bearers longer_;   ///< by the first words of a longer name
};

}  // namespace nutgraf::entities
