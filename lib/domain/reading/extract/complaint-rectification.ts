import type { Extractor } from '@/lib/domain/reading/extractor';

export const complaintRectification: Extractor = () => [];
