#include "encoding/window_cache.h"

#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <vector>

namespace nutgraf::encoding {
namespace {

constexpr std::size_t kRoom = 400;
/// With a key of one letter 41 bytes: nine have room.
const std::vector<float> kTen(10, 0.5f);

bool has(WindowCache& cache, const std::string& key, float expected = 0.5f) {
  std::vector<float> out(10, -1);
  const bool found = cache.find(key, out.data());
  if (found) CHECK(out == std::vector<float>(10, expected));
  return found;
}

TEST_CASE("what was put is found, by its whole key") {
  WindowCache cache(kRoom);
  cache.put("a", kTen.data(), 10);
  CHECK(has(cache, "a"));
  CHECK_FALSE(has(cache, "b"));
  CHECK_FALSE(has(cache, std::string("a\0", 2)));
}

TEST_CASE("what was asked for longest ago makes room") {
  WindowCache cache(kRoom);
  for (char name = 'a'; name <= 'i'; ++name) cache.put(std::string(1, name), kTen.data(), 10);
  CHECK(has(cache, "a"));
  cache.put("j", kTen.data(), 10);
  CHECK(has(cache, "a"));
  CHECK_FALSE(has(cache, "b"));
  CHECK(has(cache, "j"));
}

TEST_CASE("what has no room at all is not kept") {
  WindowCache cache(kRoom);
  cache.put("a", kTen.data(), 10);
  cache.put("large", std::vector<float>(200).data(), 200);
  std::vector<float> out(200);
  CHECK_FALSE(cache.find("large", out.data()));
}

TEST_CASE("a key that is put twice keeps its first vectors") {
  WindowCache cache(kRoom);
  cache.put("a", kTen.data(), 10);
  cache.put("a", std::vector<float>(10, 2).data(), 10);
  CHECK(has(cache, "a"));
}

#ifndef __EMSCRIPTEN__  // our WebAssembly has no threads
TEST_CASE("several threads may use it") {
  WindowCache cache(kRoom);
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&cache, thread] {
      std::vector<float> out(10);
      for (int i = 0; i < 2000; ++i) {
        const std::string key(1, static_cast<char>('a' + (i * (thread + 3)) % 20));
        if (!cache.find(key, out.data())) cache.put(key, kTen.data(), 10);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (char name = 'a'; name < 'a' + 20; ++name) has(cache, std::string(1, name));
}
#endif

}  // namespace
}  // namespace nutgraf::encoding
