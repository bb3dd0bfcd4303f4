-- Which referrals came by a link: asked of a sharer's few links when their page thanks them.
create index attribution_touch_link on tracking.attribution_touch (organization_id, share_link_id, referral_id)
  where kind = 'LINK';
