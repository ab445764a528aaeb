"""What the system is compared with: the fastest loops for the same work, written by hand.

They trust their input and know one consumer, so they are no alternative to the system. They are
not tuned to it: once written, they stay as they are.
"""
