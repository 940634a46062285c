"""What a desk says beside the answers: who is at it, who was asked, who looked, what is out."""
