import type { SocialCard } from '#lib/viz/picture/social-card.ts';

declare global {
	namespace App {
		interface PageData {
			card?: SocialCard;
		}
	}
}
