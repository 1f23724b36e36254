// Files of weights made in a test, whole or spoilt at will, in the words of core/model/weights.h.
#pragma once

#include <cstdint>
#include <cstring>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.h"
#include "base/sha256.h"
#include "model/architecture.h"
#include "model/weights.h"

namespace nutgraf::test {

inline constexpr std::size_t kHeaderSize = 40, kEntrySize = 88, kChecksumSize = 32;

inline std::string little_endian(std::uint64_t number, std::size_t width) {
  std::string bytes;
  for (std::size_t i = 0; i < width; ++i) bytes += static_cast<char>(number >> 8 * i);
  return bytes;
}

/// Gives `file` the size and the checksum that it should have, whatever else it holds.
inline std::string sealed(std::string file) {
  file.resize(file.size() - kChecksumSize);
  file.replace(16, 8, little_endian(file.size() + kChecksumSize, 8));
  base::Sha256 sum;
  sum.add(file);
  return file + sum.finish();
}

/// Collects tensors and writes the file.
class WeightsFile {
 public:
  template <class T>
  WeightsFile& add(std::string name, std::vector<std::uint32_t> shape, const std::vector<T>& values) {
    std::string bytes(values.size() * sizeof(T), '\0');
    std::memcpy(bytes.data(), values.data(), bytes.size());
    sections_[std::move(name)] = {type_of(T{}), std::move(shape), std::move(bytes)};
    return *this;
  }
  WeightsFile& add_text(std::string name, std::string text) {
    const auto size = static_cast<std::uint32_t>(text.size());
    sections_[std::move(name)] = {model::ElementType::Text, {size}, std::move(text)};
    return *this;
  }

  /// The file for a program that these words describe.
  std::string bytes(std::string_view architecture_words = model::kSwiftArchitecture) const {
    std::string table, data;
    const std::size_t start = aligned(kHeaderSize + kEntrySize * sections_.size());
    for (const auto& [name, section] : sections_) {
      table += name + std::string(48 - name.size(), '\0');
      table += little_endian(static_cast<std::uint32_t>(section.type), 4) + little_endian(section.shape.size(), 4);
      for (std::size_t i = 0; i < 4; ++i) table += little_endian(i < section.shape.size() ? section.shape[i] : 0, 4);
      table += little_endian(start + data.size(), 8) + little_endian(section.bytes.size(), 8);
      data += section.bytes;
      data.resize(aligned(data.size()), '\0');
    }
    base::Digest architecture;
    architecture.add(architecture_words);
    std::string file = "NUTGRAFW" + little_endian(1, 4) + little_endian(sections_.size(), 4) + little_endian(0, 8);
    file += architecture.hex() + table;
    file.resize(start, '\0');
    return sealed(file + data + std::string(kChecksumSize, '\0'));
  }

 private:
  struct Section {
    model::ElementType type;
    std::vector<std::uint32_t> shape;
    std::string bytes;
  };

  static std::size_t aligned(std::size_t position) { return (position + 63) / 64 * 64; }
  static model::ElementType type_of(std::int8_t) { return model::ElementType::Int8; }
  static model::ElementType type_of(std::uint8_t) { return model::ElementType::Uint8; }
  static model::ElementType type_of(std::int32_t) { return model::ElementType::Int32; }
  static model::ElementType type_of(std::uint32_t) { return model::ElementType::Uint32; }
  static model::ElementType type_of(float) { return model::ElementType::Float32; }

  std::map<std::string, Section> sections_;
};

}  // namespace nutgraf::test
