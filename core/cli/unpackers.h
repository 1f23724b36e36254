// What unpacks the bytes of a file, by the packing that its first bytes tell.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "nutgraf/result.h"

namespace nutgraf::cli {

/// Unpacks one packed part after the other: files of many are common (WARC has a gzip member, or a frame of Zstandard, for each record).
class Unpacker {
 public:
  virtual ~Unpacker() = default;
  /// Unpacks the front of `packed`, takes that away, and adds what it holds to `bytes`; false where it is damaged.
  virtual bool unpack(std::string& packed, std::string& bytes) = 0;
  /// Whether more comes without more of the file.
  virtual bool holds_more() const { return false; }
  /// Whether the last part has not come to its end.
  virtual bool within_part() const = 0;
  /// The packing, as in "its gzip data".
  virtual std::string_view name() const = 0;
};

/// How many first bytes `unpacker_for` asks for.
constexpr std::size_t kPackingBytes = 4;

/// What unpacks a file that begins with these bytes: gzip (RFC 1952) or Zstandard (RFC 8878); null where the file is not packed. Error
/// `file`, a part of a sentence, where this program was built without what the packing needs.
Result<std::unique_ptr<Unpacker>> unpacker_for(std::string_view first_bytes);

/// The file's name without the ending of a packing (".gz", ".zst").
std::string without_packing(const std::string& name);

}  // namespace nutgraf::cli
