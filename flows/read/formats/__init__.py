"""One function for each input format: a stream of bytes in, articles or rejections out."""
