// Places in a text and references to items of a layer. Knows nothing of any layer's content.
#pragma once

#include <cstdint>
#include <limits>

namespace nutgraf {

/// A half-open range [begin, end) of bytes in `Source::text`; both ends lie on character borders.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return end <= begin; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  friend constexpr bool operator==(Span a, Span b) { return a.begin == b.begin && a.end == b.end; }
  friend constexpr bool operator!=(Span a, Span b) { return !(a == b); }
};

/// The position of one item in the layer of `T`s; a default-made one refers to nothing.
template <class T>
struct Id {
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t index = kNone;

  constexpr explicit operator bool() const { return index != kNone; }
  friend constexpr bool operator==(Id a, Id b) { return a.index == b.index; }
  friend constexpr bool operator!=(Id a, Id b) { return a.index != b.index; }
};

/// A half-open range [begin, end) of positions in the layer of `T`s.
template <class T>
struct IdRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return end <= begin; }
  constexpr bool contains(std::uint32_t index) const { return begin <= index && index < end; }
  friend constexpr bool operator==(IdRange a, IdRange b) { return a.begin == b.begin && a.end == b.end; }
};

}  // namespace nutgraf
