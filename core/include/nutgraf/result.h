// What a call gives that can fail: a value, or an error that says what and where.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace nutgraf {

/// Why a call failed: `code` is a stable word for programs, `message` a sentence for people, `where` the option,
/// file or line that it is about (may be empty).
struct Error {
  std::string code;
  std::string message;
  std::string where;
};

/// A `T`, or the `Error` that kept it from being made.
template <class T>
class Result {
 public:
  Result(T value) : state_(std::move(value)) {}
  Result(Error error) : state_(std::move(error)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }
  /// The value; only where `ok()`.
  T& value() { return *std::get_if<0>(&state_); }
  const T& value() const { return *std::get_if<0>(&state_); }
  /// The error; only where not `ok()`.
  const Error& error() const { return *std::get_if<1>(&state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace nutgraf
