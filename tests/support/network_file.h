// Networks for tests: the one that ships, and whole ones of random weights, whose answers are nonsense, so that whatever holds
// for them holds for any.
#pragma once

#include <cstdint>
#include <string>

namespace nutgraf::support {

/// The bytes of a file of weights with every tensor that the parts of the network read, small but for the tables of forms.
std::string random_network(std::uint64_t seed);

/// The bytes of the file that core/models/manifest.json names; empty where it cannot be read.
std::string shipped_network();

}  // namespace nutgraf::support
