// Many at work, one order: what the batch needs to use every core and still print line after line.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace nutgraf::cli {

/// Lets several threads work on the items of one stream; see `run_in_order`.
template <class Item, class Result, class Read, class Work, class Write>
class OrderedWork {
 public:
  OrderedWork(std::uint64_t most_held, Read read, Work work, Write write)
      : most_held_(most_held), read_(read), work_(work), write_(write) {}

  /// What each thread does until nothing is left.
  void operator()() {
    while (auto next = take()) deliver(next->first, work_(std::move(next->second)));
  }

 private:
  std::optional<std::pair<std::uint64_t, Item>> take() {
    const std::lock_guard reading(read_mutex_);
    if (!wait_for_room()) return std::nullopt;
    std::optional<Item> item = read_();
    if (!item) return std::nullopt;
    return std::pair{taken_++, std::move(*item)};
  }

  /// Waits while a slow item holds too many finished ones back; false once no more is wanted.
  bool wait_for_room() {
    std::unique_lock writing(write_mutex_);
    written_more_.wait(writing, [&] { return stopped_ || taken_ - written_ < most_held_; });
    return !stopped_;
  }

  void deliver(std::uint64_t number, Result result) {
    const std::lock_guard writing(write_mutex_);
    finished_.emplace(number, std::move(result));
    for (auto next = finished_.begin(); next != finished_.end() && next->first == written_; next = finished_.erase(next)) {
      ++written_;
      if (!stopped_ && !write_(next->second)) stopped_ = true;
    }
    written_more_.notify_all();
  }

  const std::uint64_t most_held_;
  Read read_;
  Work work_;
  Write write_;

  std::mutex read_mutex_;
  std::uint64_t taken_ = 0;  ///< guarded by `read_mutex_`

  std::mutex write_mutex_;  ///< guards what follows
  std::condition_variable written_more_;
  std::uint64_t written_ = 0;
  std::map<std::uint64_t, Result> finished_;  ///< results that wait for an earlier one
  bool stopped_ = false;
};

/// Takes items from `read` (nothing ends it), does `work` on them in so many threads, and hands the results to `write` in
/// the order of the items, each as soon as all before it are written; `write` stops everything by giving false. `read` and
/// `write` are each called by one thread at a time. A few items a thread are held at most, however long the stream.
template <class Item, class Result, class Read, class Work, class Write>
void run_in_order(unsigned threads, Read read, Work work, Write write) {
  constexpr std::uint64_t kHeldByThread = 8;
  OrderedWork<Item, Result, Read, Work, Write> worker(kHeldByThread * threads, read, work, write);
  std::vector<std::thread> others;
  for (unsigned i = 1; i < threads; ++i) others.emplace_back([&worker] { worker(); });
  worker();
  for (std::thread& other : others) other.join();
}

}  // namespace nutgraf::cli
