// What a batch has read, and what it could not read and why.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "cli/batch_articles.h"

namespace nutgraf::cli {

/// 1234567 as "1,234,567".
std::string grouped(std::uint64_t number);

/// "12.3 s", "4 min", "3 h 20 min".
std::string duration(double seconds);

/// Counts what came of the articles.
class Summary {
 public:
  void count(const Outcome& outcome);

  std::uint64_t articles() const { return read_ + failed_; }
  std::uint64_t words() const { return words_; }
  std::uint64_t failed() const { return failed_; }

  /// A few lines for people: a first one with the numbers, then one for each reason why articles failed, with the first of them.
  std::string text(double seconds) const;

 private:
  /// The articles that failed for one reason.
  struct Failures {
    std::uint64_t count = 0;
    std::string first_file;
    std::size_t first_line = 0;
    std::string first_message;
  };

  std::uint64_t read_ = 0, failed_ = 0, words_ = 0;
  std::map<std::string, Failures> failures_;  ///< by the code of the error
};

}  // namespace nutgraf::cli
