#include "model/weights.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

#include "base/byte_reader.h"
#include "base/digest.h"
#include "base/sha256.h"

namespace nutgraf::model {
namespace {

constexpr std::string_view kMagic = "NUTGRAFW";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kCountAt = 12, kHeaderSize = 40, kArchitectureSize = 16;
constexpr std::size_t kEntrySize = 88, kNameSize = 48, kChecksumSize = 32, kAlignment = 64;

constexpr std::size_t aligned(std::size_t position) { return (position + kAlignment - 1) / kAlignment * kAlignment; }

std::size_t element_size(ElementType type) {
  return type == ElementType::Int32 || type == ElementType::Uint32 || type == ElementType::Float32 ? 4 : 1;
}

std::string_view name_of(ElementType type) {
  constexpr std::array<std::string_view, 6> kNames = {"int8", "uint8", "int32", "uint32", "float32", "text"};
  return kNames[static_cast<std::size_t>(type)];
}

template <class T>
constexpr ElementType type_of() {
  if (std::is_same_v<T, std::int8_t>) return ElementType::Int8;
  if (std::is_same_v<T, std::uint8_t>) return ElementType::Uint8;
  if (std::is_same_v<T, std::int32_t>) return ElementType::Int32;
  if (std::is_same_v<T, std::uint32_t>) return ElementType::Uint32;
  return ElementType::Float32;
}

/// "int8 [64, any]".
std::string shown(ElementType type, const std::uint32_t* shape, std::size_t rank) {
  std::string text(name_of(type));
  for (std::size_t i = 0; i < rank; ++i) {
    text += (i == 0 ? " [" : ", ") + (shape[i] == kAnySize ? std::string("any") : std::to_string(shape[i]));
  }
  return text + "]";
}

/// The bytes of a tensor; 0 where its rank or a dimension is out of range.
std::uint64_t byte_size(ElementType type, const std::array<std::uint32_t, 4>& shape, std::size_t rank) {
  if (rank < 1 || rank > shape.size()) return 0;
  std::uint64_t size = element_size(type);
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if ((i < rank) != (shape[i] > 0)) return 0;
    if (i < rank) size *= shape[i];
    if (size > std::numeric_limits<std::uint32_t>::max()) return 0;
  }
  return size;
}

std::string_view without_zeros(std::string_view name) { return name.substr(0, name.find('\0')); }

Error layout_error(std::string_view name, std::string reason) {
  return {"layout", "The table of the weights is wrong: " + std::move(reason) + ".", std::string(name)};
}

bool all_finite(std::string_view bytes) {
  base::ByteReader reader(bytes);
  bool finite = true;
  for (std::size_t i = 0; i < bytes.size(); i += 4) finite = finite && (reader.u32() & 0x7F800000u) != 0x7F800000u;
  return finite;
}

/// What stands before the table.
struct FileHead {
  std::size_t architecture;
  std::string digest;  ///< of the whole file
};

std::string digest_of(std::string_view text) {
  base::Digest digest;
  digest.add(text);
  return digest.hex();
}

/// The head of a file whose table may be read.
Result<FileHead> check_file(std::string_view bytes, std::initializer_list<std::string_view> wanted) {
  base::ByteReader reader(bytes);
  if (reader.bytes(kMagic.size()) != kMagic) return Error{"not_weights", "This is no file of Nutgraf's weights.", ""};
  const std::uint32_t version = reader.u32();
  reader.u32();
  const std::uint64_t size = reader.u64();
  const std::string_view architecture = reader.bytes(kArchitectureSize);
  if (reader.ok() && version != kVersion) {
    return Error{"version", "The weights have format " + std::to_string(version) + "; this program reads " + std::to_string(kVersion) + ".",
                 ""};
  }
  if (!reader.ok() || size != bytes.size() || size < kHeaderSize + kChecksumSize) {
    return Error{"truncated", "The weights have " + std::to_string(bytes.size()) + " bytes where " + std::to_string(size) + " belong.", ""};
  }
  base::Sha256 sum;
  sum.add(bytes.substr(0, bytes.size() - kChecksumSize));
  base::Sha256 whole = sum;
  whole.add(bytes.substr(bytes.size() - kChecksumSize));
  if (sum.finish() != bytes.substr(bytes.size() - kChecksumSize)) {
    return Error{"checksum", "The weights are damaged: their checksum does not fit.", ""};
  }
  const auto found = std::find_if(wanted.begin(), wanted.end(), [&](std::string_view text) { return digest_of(text) == architecture; });
  if (found == wanted.end()) {
    std::string known;
    for (const std::string_view text : wanted) known += (known.empty() ? "" : " or ") + digest_of(text);
    return Error{"architecture", "The weights are for architecture " + std::string(architecture) + "; this program has " + known + ".", ""};
  }
  return FileHead{static_cast<std::size_t>(found - wanted.begin()), base::hex(whole.finish())};
}

}  // namespace

Result<Weights> Weights::read(std::string bytes, std::initializer_list<std::string_view> architectures) {
  Result<FileHead> head = check_file(bytes, architectures);
  if (!head) return head.error();
  Weights weights;
  weights.architecture_ = head.value().architecture;
  weights.digest_ = std::move(head.value().digest);
  weights.bytes_ = std::move(bytes);
  if (std::optional<Error> error = weights.read_table()) return std::move(*error);
  return weights;
}

std::optional<Error> Weights::read_table() {
  const std::string_view bytes = bytes_;
  base::ByteReader reader(bytes.substr(kCountAt));
  const std::size_t count = reader.u32();
  const std::size_t end = bytes.size() - kChecksumSize;
  if (count > (end - kHeaderSize) / kEntrySize) return layout_error("", "it is longer than the file");
  reader = base::ByteReader(bytes.substr(kHeaderSize));
  std::size_t at = aligned(kHeaderSize + count * kEntrySize);
  for (std::size_t i = 0; i < count; ++i) {
    Section section;
    section.name = without_zeros(reader.bytes(kNameSize));
    const std::uint32_t type = reader.u32();
    section.rank = reader.u32();
    for (std::uint32_t& size : section.shape) size = reader.u32();
    const std::uint64_t offset = reader.u64(), size = reader.u64();

    if (!sections_.empty() && section.name <= sections_.back().name) return layout_error(section.name, "its names are not sorted");
    if (type > static_cast<std::uint32_t>(ElementType::Text)) return layout_error(section.name, "there is no type " + std::to_string(type));
    section.type = static_cast<ElementType>(type);
    if (size == 0 || byte_size(section.type, section.shape, section.rank) != size) {
      return layout_error(section.name, "its size does not fit its shape");
    }
    if (offset != at || offset > end || size > end - offset) return layout_error(section.name, "it lies outside its place");
    section.bytes = bytes.substr(offset, size);
    if (section.type == ElementType::Float32 && !all_finite(section.bytes)) {
      return Error{"value", "The weights hold a number that is not finite.", std::string(section.name)};
    }
    at = aligned(offset + size);
    sections_.push_back(section);
  }
  if (at != end) return layout_error("", "the file holds more than it lists");
  return std::nullopt;
}

const Weights::Section* Weights::find(std::string_view name) const {
  const auto found = std::lower_bound(sections_.begin(), sections_.end(), name,
                                      [](const Section& section, std::string_view sought) { return section.name < sought; });
  return found == sections_.end() || found->name != name ? nullptr : &*found;
}

Result<Weights::Section> Weights::section(std::string_view name, ElementType type, Shape shape) const {
  const Section* found = find(name);
  if (!found) return Error{"missing_tensor", "The weights hold no " + std::string(name) + ".", std::string(name)};
  const bool fits = std::equal(shape.begin(), shape.end(), found->shape.begin(),
                               [](std::uint32_t asked, std::uint32_t size) { return asked == kAnySize || asked == size; });
  if (found->type != type || found->rank != shape.size() || !fits) {
    return Error{"shape", std::string(name) + " is " + shown(found->type, found->shape.begin(), found->rank) + ", not " +
                              shown(type, shape.begin(), shape.size()) + ".", std::string(name)};
  }
  return *found;
}

template <class T>
Result<Tensor<T>> Weights::tensor(std::string_view name, Shape shape) const {
  const Result<Section> found = section(name, type_of<T>(), shape);
  if (!found) return found.error();
  const Section& section = found.value();
  return Tensor<T>{reinterpret_cast<const T*>(section.bytes.data()), section.shape, section.bytes.size() / sizeof(T)};
}

template Result<Tensor<std::int8_t>> Weights::tensor(std::string_view, Shape) const;
template Result<Tensor<std::uint8_t>> Weights::tensor(std::string_view, Shape) const;
template Result<Tensor<std::int32_t>> Weights::tensor(std::string_view, Shape) const;
template Result<Tensor<std::uint32_t>> Weights::tensor(std::string_view, Shape) const;
template Result<Tensor<float>> Weights::tensor(std::string_view, Shape) const;

Result<std::vector<std::string_view>> Weights::lines(std::string_view name) const {
  const Result<Section> found = section(name, ElementType::Text, {kAnySize});
  if (!found) return found.error();
  std::vector<std::string_view> lines;
  for (std::string_view rest = found.value().bytes; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    lines.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return lines;
}

}  // namespace nutgraf::model
