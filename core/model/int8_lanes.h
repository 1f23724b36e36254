// Four lanes of 32-bit sums in the words of each machine: SSE4.1, WebAssembly's simd128, or plain integers. All the same
// operations with the same results.
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#elif defined(__SSE4_1__)
#include <immintrin.h>
#endif

namespace nutgraf::model {

/// Plain integers, for any machine.
struct ScalarLanes {
  struct Sums {
    std::int32_t lane[4];
  };
  struct Products {
    std::int16_t lane[8];
  };

  static Sums zero() { return {}; }
  /// Eight weights: two for each of four outputs.
  static Products weights(const std::int8_t* from) {
    Products weights;
    for (int i = 0; i < 8; ++i) weights.lane[i] = from[i];
    return weights;
  }
  /// Two activations, the same for each of four outputs.
  static Products pair(const std::int16_t* from) { return {{from[0], from[1], from[0], from[1], from[0], from[1], from[0], from[1]}}; }
  /// sums[o] + weights[2o] · pair[2o] + weights[2o + 1] · pair[2o + 1]
  static Sums add_products(Sums sums, Products weights, Products pair) {
    for (int o = 0; o < 4; ++o) sums.lane[o] += weights.lane[2 * o] * pair.lane[2 * o] + weights.lane[2 * o + 1] * pair.lane[2 * o + 1];
    return sums;
  }
  static void store(Sums sums, std::int32_t* to) { std::memcpy(to, sums.lane, sizeof sums.lane); }
};

#if defined(__wasm_simd128__)

struct Lanes {
  static v128_t zero() { return wasm_i32x4_splat(0); }
  static v128_t weights(const std::int8_t* from) { return wasm_i16x8_load8x8(from); }
  static v128_t pair(const std::int16_t* from) { return wasm_v128_load32_splat(from); }
  static v128_t add_products(v128_t sums, v128_t weights, v128_t pair) { return wasm_i32x4_add(sums, wasm_i32x4_dot_i16x8(weights, pair)); }
  static void store(v128_t sums, std::int32_t* to) { wasm_v128_store(to, sums); }
};

#elif defined(__SSE4_1__)

struct Lanes {
  static __m128i zero() { return _mm_setzero_si128(); }
  static __m128i weights(const std::int8_t* from) { return _mm_cvtepi8_epi16(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(from))); }
  static __m128i pair(const std::int16_t* from) {
    std::int32_t both;
    std::memcpy(&both, from, sizeof both);
    return _mm_set1_epi32(both);
  }
  static __m128i add_products(__m128i sums, __m128i weights, __m128i pair) { return _mm_add_epi32(sums, _mm_madd_epi16(weights, pair)); }
  static void store(__m128i sums, std::int32_t* to) { _mm_storeu_si128(reinterpret_cast<__m128i*>(to), sums); }
};

#else

using Lanes = ScalarLanes;

#endif

}  // namespace nutgraf::model
