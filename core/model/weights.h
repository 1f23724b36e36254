// The file that holds a network's weights, read totally: any bytes give weights or an error with a name.
//
// All numbers are little endian. The file is
//   header    "NUTGRAFW", u32 version, u32 sections, u64 bytes of the whole file, architecture (the FNV-1a digest of the
//             words of architecture.h, or of what else the file is for, as 16 hexadecimal digits)
//   table     a section an entry of 88 bytes, sorted by name: name (48 bytes, zero-padded), u32 type, u32 rank,
//             4 × u32 dimensions (0 beyond the rank), u64 offset, u64 bytes
//   data      every section on the next multiple of 64 bytes after the one before, row-major, zeros between
//   checksum  on the next multiple of 64: SHA-256 of everything before it, 32 bytes
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/architecture.h"
#include "nutgraf/result.h"

namespace nutgraf::model {

/// What a section's elements are; the numbers stand in the file. Text is UTF-8 of one dimension, its bytes.
enum class ElementType : std::uint32_t { Int8 = 0, Uint8 = 1, Int32 = 2, Uint32 = 3, Float32 = 4, Text = 5 };

/// A row-major array of at most four dimensions, which lies in the file and lives as long as its `Weights`.
template <class T>
struct Tensor {
  const T* data = nullptr;
  std::array<std::uint32_t, 4> shape{};  ///< 0 beyond its rank
  std::size_t size = 0;                  ///< elements in all

  const T* begin() const { return data; }
  const T* end() const { return data + size; }
  const T& operator[](std::size_t index) const { return data[index]; }
  /// Row `index` of a matrix.
  const T* row(std::size_t index) const { return data + index * shape[1]; }
};

/// Stands for a dimension of any size in the shape that is asked for.
inline constexpr std::uint32_t kAnySize = 0;
/// The shape that a tensor must have, a number a dimension.
using Shape = std::initializer_list<std::uint32_t>;

/// One file of weights and the tensors in it. Moved, never copied: its tensors stay where they are.
class Weights {
 public:
  /// Takes the bytes of a whole file made for the program that one of these texts describes. Errors: `not_weights` (another kind of file), `version` (another format),
  /// `truncated` (not as long as it says), `checksum` (damaged), `architecture` (trained for another program),
  /// `layout` (a table that its own writer got wrong), `value` (a number that is not finite).
  static Result<Weights> read(std::string bytes,
                              std::initializer_list<std::string_view> architectures = {kSwiftArchitecture, kCarefulArchitecture});

  Weights(Weights&&) = default;
  Weights& operator=(Weights&&) = default;

  /// The tensor of this name; `T` is int8_t, uint8_t, int32_t, uint32_t or float. Errors: `missing_tensor`, and `shape`
  /// where its type, rank or any dimension other than `kAnySize` is not what is asked for.
  template <class T>
  Result<Tensor<T>> tensor(std::string_view name, Shape shape) const;
  /// A text without its last line end, cut into lines. Errors as for `tensor`.
  Result<std::vector<std::string_view>> lines(std::string_view name) const;
  bool has(std::string_view name) const { return find(name) != nullptr; }

  /// Which of the texts given to `read` describes the program that the file was made for.
  std::size_t architecture() const { return architecture_; }
  /// SHA-256 of the file in hexadecimal digits: what its name and the manifest call it.
  const std::string& digest() const { return digest_; }

 private:
  struct Section {
    std::string_view name;
    ElementType type = ElementType::Int8;
    std::size_t rank = 0;
    std::array<std::uint32_t, 4> shape{};
    std::string_view bytes;
  };

  Weights() = default;
  std::optional<Error> read_table();
  Result<Section> section(std::string_view name, ElementType type, Shape shape) const;
  const Section* find(std::string_view name) const;

  std::string bytes_;  // too long to lie within the string itself, so moving it leaves them where they are
  std::vector<Section> sections_;  // sorted by name
  std::size_t architecture_ = 0;
  std::string digest_;
};

}  // namespace nutgraf::model
