#include "encoding/window_cache.h"

#include <algorithm>
#include <utility>

namespace nutgraf::encoding {

bool WindowCache::find(const std::string& key, float* out) {
  const std::lock_guard<std::mutex> lock(mutex_);
  const auto found = places_.find(key);
  if (found == places_.end()) return false;
  entries_.splice(entries_.begin(), entries_, found->second);
  const std::vector<float>& vectors = found->second->vectors;
  std::copy(vectors.begin(), vectors.end(), out);
  return true;
}

void WindowCache::put(std::string key, const float* vectors, std::size_t count) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (places_.count(key) != 0) return;  // another thread was first
  Entry entry{std::move(key), std::vector<float>(vectors, vectors + count)};
  while (!entries_.empty() && entry.bytes() > room_) {
    room_ += entries_.back().bytes();
    places_.erase(entries_.back().key);
    entries_.pop_back();
  }
  if (entry.bytes() > room_) return;
  room_ -= entry.bytes();
  entries_.push_front(std::move(entry));
  places_.emplace(entries_.front().key, entries_.begin());
}

}  // namespace nutgraf::encoding
