'use client';

export { ProblemHere as default } from '@/components/shell/problem-here';
