# Emscripten: that of an activated emsdk where EMSDK is set, the distribution's otherwise.
if(DEFINED ENV{EMSDK})
  include($ENV{EMSDK}/upstream/emscripten/cmake/Modules/Platform/Emscripten.cmake)
else()
  include(/usr/share/emscripten/cmake/Modules/Platform/Emscripten.cmake)
  # Emscripten 3.1.6 knows no fetch in node: where there is one, it takes itself to be in a browser.
  set(CMAKE_CROSSCOMPILING_EMULATOR node --no-experimental-fetch)
endif()
