"""Boards, images and videos."""
