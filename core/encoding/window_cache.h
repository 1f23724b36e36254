// What an encoder has made of a window, kept for the next text that has the same window: after an edit only that paragraph is read anew.
#pragma once

#include <cstddef>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace nutgraf::encoding {

/// The vectors of windows by all that the encoder reads of them, so that what is found is what it would give again, bit by bit. Bounded:
/// the windows that were asked for longest ago go first. Several threads may use it at a time.
class WindowCache {
 public:
  /// `bytes` is about what keys and vectors may take together.
  explicit WindowCache(std::size_t bytes) : room_(bytes) {}

  /// Copies the vectors of this window to `out` and says whether they are there.
  bool find(const std::string& key, float* out);
  /// Keeps the vectors of a window.
  void put(std::string key, const float* vectors, std::size_t count);

 private:
  struct Entry {
    std::string key;
    std::vector<float> vectors;
    std::size_t bytes() const { return key.size() + vectors.size() * sizeof(float); }
  };

  std::mutex mutex_;
  std::size_t room_;
  std::list<Entry> entries_;  ///< asked for latest first
  std::unordered_map<std::string_view, std::list<Entry>::iterator> places_;  ///< by the keys of the entries
};

}  // namespace nutgraf::encoding
