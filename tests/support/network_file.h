// A whole network of random weights: what it says is nonsense, so that whatever holds for it holds for any.
#pragma once

#include <cstdint>
#include <string>

namespace nutgraf::support {

/// The bytes of a file of weights with every tensor that the parts of the network read, small but for the tables of forms.
std::string random_network(std::uint64_t seed);

}  // namespace nutgraf::support
