// The members of a JSON object, each with its line. What is wrong with one is told, and the rest goes on.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nutgraf::format {

struct JsonMembers {
  struct Member {
    std::size_t line = 0;    ///< of its name, from 1
    std::string_view name;   ///< between its marks, as it stands there
    std::string_view value;  ///< up to the comma or bracket behind it; it may be no JSON
  };
  struct Problem {
    std::size_t line = 0;
    std::string message;  ///< what was expected there
  };

  std::vector<Member> list;  ///< in order
  std::vector<Problem> problems;
};

/// Cuts a JSON object into its members. Where something else stands than is expected, it goes on with the next line.
JsonMembers find_json_members(std::string_view bytes);

}  // namespace nutgraf::format
