// The throttler is CommonJS and requires Nest: jest finds a circle unless Nest is there already.
import '@nestjs/common';
