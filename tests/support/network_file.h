// Networks for tests: the one that ships, and whole ones of random weights, whose answers are nonsense, so that whatever holds
// for them holds for any.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nutgraf::support {

/// The bytes of a file of weights with every tensor that the parts of the network read, small but for the tables of forms.
std::string random_network(std::uint64_t seed);
/// The same of a careful network.
std::string random_careful_network(std::uint64_t seed);

/// The bytes of the file that the manifest of the swift or the careful reader names; empty where it cannot be read.
std::string shipped_network(std::string_view reader = "swift");

}  // namespace nutgraf::support
