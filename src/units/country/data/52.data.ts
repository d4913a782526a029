import type { ProvinceData } from "../province";

/** Tỉnh Gia Lai. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "52",
  name: "Tỉnh Gia Lai",
  communes: `
21553|Phường Quy Nhơn Bắc
21583|Phường Quy Nhơn
21589|Phường Quy Nhơn Tây
21592|Phường Quy Nhơn Nam
21601|Phường Quy Nhơn Đông
21607|Xã Nhơn Châu
21609|Xã An Lão
21616|Xã An Vinh
21622|Xã An Toàn
21628|Xã An Hoà
21637|Phường Tam Quan
21640|Phường Bồng Sơn
21655|Phường Hoài Nhơn Bắc
21661|Phường Hoài Nhơn Tây
21664|Phường Hoài Nhơn
21670|Phường Hoài Nhơn Đông
21673|Phường Hoài Nhơn Nam
21688|Xã Hoài Ân
21697|Xã Ân Hảo
21703|Xã Vạn Đức
21715|Xã Ân Tường
21727|Xã Kim Sơn
21730|Xã Phù Mỹ
21733|Xã Bình Dương
21739|Xã Phù Mỹ Bắc
21751|Xã Phù Mỹ Đông
21757|Xã Phù Mỹ Tây
21769|Xã An Lương
21775|Xã Phù Mỹ Nam
21786|Xã Vĩnh Thạnh
21787|Xã Vĩnh Sơn
21796|Xã Vĩnh Thịnh
21805|Xã Vĩnh Quang
21808|Xã Tây Sơn
21817|Xã Bình Hiệp
21820|Xã Bình Khê
21829|Xã Bình An
21835|Xã Bình Phú
21853|Xã Phù Cát
21859|Xã Đề Gi
21868|Xã Hội Sơn
21871|Xã Hoà Hội
21880|Xã Cát Tiến
21892|Xã Xuân An
21901|Xã Ngô Mây
21907|Phường Bình Định
21910|Phường An Nhơn
21925|Phường An Nhơn Bắc
21934|Phường An Nhơn Đông
21940|Xã An Nhơn Tây
21943|Phường An Nhơn Nam
21952|Xã Tuy Phước
21964|Xã Tuy Phước Bắc
21970|Xã Tuy Phước Đông
21985|Xã Tuy Phước Tây
21994|Xã Vân Canh
21997|Xã Canh Liên
22006|Xã Canh Vinh
23563|Phường Diên Hồng
23575|Phường Pleiku
23584|Phường Thống Nhất
23586|Phường Hội Phú
23590|Xã Biển Hồ
23602|Phường An Phú
23611|Xã Gào
23614|Phường An Bình
23617|Phường An Khê
23629|Xã Cửu An
23638|Xã Kbang
23644|Xã Đak Rong
23647|Xã Sơn Lang
23650|Xã Krong
23668|Xã Tơ Tung
23674|Xã Kông Bơ La
23677|Xã Đak Đoa
23683|Xã Đak Sơmei
23701|Xã Kon Gang
23710|Xã Ia Băng
23714|Xã KDang
23722|Xã Chư Păh
23728|Xã Ia Khươl
23734|Xã Ia Ly
23749|Xã Ia Phí
23764|Xã Ia Grai
23767|Xã Ia Hrung
23776|Xã Ia Krái
23782|Xã Ia O
23788|Xã Ia Chia
23794|Xã Mang Yang
23798|Xã Ayun
23799|Xã Hra
23812|Xã Lơ Pang
23818|Xã Kon Chiêng
23824|Xã Kông Chro
23830|Xã Chư Krey
23833|Xã Ya Ma
23839|Xã SRó
23842|Xã Đăk Song
23851|Xã Chơ Long
23857|Xã Đức Cơ
23866|Xã Ia Krêl
23869|Xã Ia Dơk
23872|Xã Ia Dom
23881|Xã Ia Pnôn
23884|Xã Ia Nan
23887|Xã Chư Prông
23896|Xã Bàu Cạn
23908|Xã Ia Tôr
23911|Xã Ia Boòng
23917|Xã Ia Púch
23926|Xã Ia Pia
23935|Xã Ia Lâu
23938|Xã Ia Mơ
23941|Xã Chư Sê
23942|Xã Chư Pưh
23947|Xã Bờ Ngoong
23954|Xã Al Bá
23971|Xã Ia Hrú
23977|Xã Ia Ko
23986|Xã Ia Le
23995|Xã Đak Pơ
24007|Xã Ya Hội
24013|Xã Pờ Tó
24022|Xã Ia Pa
24028|Xã Ia Tul
24043|Xã Phú Thiện
24044|Phường Ayun Pa
24049|Xã Chư A Thai
24061|Xã Ia Hiao
24065|Xã Ia Rbol
24073|Xã Ia Sao
24076|Xã Phú Túc
24100|Xã Ia Dreh
24109|Xã Uar
24112|Xã Ia Rsai
`,
  predecessors: `
#540|Thành phố Quy Nhơn|Tỉnh Bình Định
21550|Phường Nhơn Bình|21601
21553|Phường Nhơn Phú|21553
21556|Phường Đống Đa|21583
21559|Phường Trần Quang Diệu|21553
21562|Phường Hải Cảng|21583
21565|Phường Quang Trung|21592
21577|Phường Ngô Mây|21592
21580|Phường Trần Phú|21583
21583|Phường Thị Nại|21583
21589|Phường Bùi Thị Xuân|21589
21592|Phường Nguyễn Văn Cừ|21592
21595|Phường Ghềnh Ráng|21592
21598|Xã Nhơn Lý|21601
21601|Xã Nhơn Hội|21601
21604|Xã Nhơn Hải|21601
21607|Xã Nhơn Châu|21607
21991|Xã Phước Mỹ|21589
#542|Huyện An Lão|Tỉnh Bình Định
21609|Thị trấn An Lão|21609
21610|Xã An Hưng|21609
21613|Xã An Trung|21616
21616|Xã An Dũng|21616
21619|Xã An Vinh|21616
21622|Xã An Toàn|21622
21625|Xã An Tân|21609
21628|Xã An Hòa|21628
21631|Xã An Quang|21628
21634|Xã An Nghĩa|21628|21622
#543|Thị xã Hoài Nhơn|Tỉnh Bình Định
21637|Phường Tam Quan|21637
21640|Phường Bồng Sơn|21640
21643|Xã Hoài Sơn|21655
21646|Xã Hoài Châu Bắc|21655
21649|Xã Hoài Châu|21637
21652|Xã Hoài Phú|21661
21655|Phường Tam Quan Bắc|21655
21658|Phường Tam Quan Nam|21664
21661|Phường Hoài Hảo|21661
21664|Phường Hoài Thanh Tây|21664
21667|Phường Hoài Thanh|21664
21670|Phường Hoài Hương|21670
21673|Phường Hoài Tân|21673
21676|Xã Hoài Hải|21670
21679|Phường Hoài Xuân|21673
21682|Xã Hoài Mỹ|21670
21685|Phường Hoài Đức|21640
#544|Huyện Hoài Ân|Tỉnh Bình Định
21688|Thị trấn Tăng Bạt Hổ|21688
21690|Xã Ân Hảo Tây|21697
21691|Xã Ân Hảo Đông|21697
21694|Xã Ân Sơn|21703
21697|Xã Ân Mỹ|21697
21700|Xã Đak Mang|21715
21703|Xã Ân Tín|21703
21706|Xã Ân Thạnh|21703
21709|Xã Ân Phong|21688
21712|Xã Ân Đức|21688
21715|Xã Ân Hữu|21715
21718|Xã Bok Tới|21727
21721|Xã Ân Tường Tây|21715
21724|Xã Ân Tường Đông|21688
21727|Xã Ân Nghĩa|21727
#545|Huyện Phù Mỹ|Tỉnh Bình Định
21730|Thị trấn Phù Mỹ|21730
21733|Thị trấn Bình Dương|21733
21736|Xã Mỹ Đức|21739
21739|Xã Mỹ Châu|21739
21742|Xã Mỹ Thắng|21751
21745|Xã Mỹ Lộc|21739
21748|Xã Mỹ Lợi|21733
21751|Xã Mỹ An|21751
21754|Xã Mỹ Phong|21733
21757|Xã Mỹ Trinh|21757
21760|Xã Mỹ Thọ|21751
21763|Xã Mỹ Hòa|21757
21766|Xã Mỹ Thành|21769
21769|Xã Mỹ Chánh|21769
21772|Xã Mỹ Quang|21730
21775|Xã Mỹ Hiệp|21775
21778|Xã Mỹ Tài|21775
21781|Xã Mỹ Cát|21769
21784|Xã Mỹ Chánh Tây|21730
#546|Huyện Vĩnh Thạnh|Tỉnh Bình Định
21786|Thị trấn Vĩnh Thạnh|21786
21787|Xã Vĩnh Sơn|21787
21790|Xã Vĩnh Kim|21787
21796|Xã Vĩnh Hiệp|21796
21799|Xã Vĩnh Hảo|21786
21801|Xã Vĩnh Hòa|21805
21802|Xã Vĩnh Thịnh|21796
21804|Xã Vĩnh Thuận|21805
21805|Xã Vĩnh Quang|21805
#547|Huyện Tây Sơn|Tỉnh Bình Định
21808|Thị trấn Phú Phong|21808
21811|Xã Bình Tân|21817
21814|Xã Tây Thuận|21820
21817|Xã Bình Thuận|21817
21820|Xã Tây Giang|21820
21823|Xã Bình Thành|21829
21826|Xã Tây An|21817
21829|Xã Bình Hòa|21829
21832|Xã Tây Bình|21829
21835|Xã Bình Tường|21835
21838|Xã Tây Vinh|21829
21841|Xã Vĩnh An|21835
21844|Xã Tây Xuân|21808
21847|Xã Bình Nghi|21808
21850|Xã Tây Phú|21835
#548|Huyện Phù Cát|Tỉnh Bình Định
21853|Thị trấn Ngô Mây|21853
21856|Xã Cát Sơn|21868
21859|Xã Cát Minh|21859
21862|Thị trấn Cát Khánh|21859
21865|Xã Cát Tài|21859
21868|Xã Cát Lâm|21868
21871|Xã Cát Hanh|21871
21874|Xã Cát Thành|21880
21877|Xã Cát Trinh|21853
21880|Xã Cát Hải|21880
21883|Xã Cát Hiệp|21871
21886|Xã Cát Nhơn|21892
21889|Xã Cát Hưng|21901
21892|Xã Cát Tường|21892
21895|Xã Cát Tân|21853
21898|Thị trấn Cát Tiến|21880
21901|Xã Cát Thắng|21901
21904|Xã Cát Chánh|21901
#549|Thị xã An Nhơn|Tỉnh Bình Định
21907|Phường Bình Định|21907
21910|Phường Đập Đá|21910
21913|Xã Nhơn Mỹ|21910
21916|Phường Nhơn Thành|21925
21919|Xã Nhơn Hạnh|21925
21922|Xã Nhơn Hậu|21910
21925|Xã Nhơn Phong|21925
21928|Xã Nhơn An|21934
21931|Xã Nhơn Phúc|21907
21934|Phường Nhơn Hưng|21934
21937|Xã Nhơn Khánh|21907
21940|Xã Nhơn Lộc|21940
21943|Phường Nhơn Hòa|21943
21946|Xã Nhơn Tân|21940
21949|Xã Nhơn Thọ|21943
#550|Huyện Tuy Phước|Tỉnh Bình Định
21952|Thị trấn Tuy Phước|21952
21955|Thị trấn Diêu Trì|21952
21958|Xã Phước Thắng|21970
21961|Xã Phước Hưng|21964
21964|Xã Phước Quang|21964
21967|Xã Phước Hòa|21970
21970|Xã Phước Sơn|21970
21973|Xã Phước Hiệp|21964
21976|Xã Phước Lộc|21952
21979|Xã Phước Nghĩa|21952
21982|Xã Phước Thuận|21952
21985|Xã Phước An|21985
21988|Xã Phước Thành|21985
#551|Huyện Vân Canh|Tỉnh Bình Định
21994|Thị trấn Vân Canh|21994
21997|Xã Canh Liên|21997|22006
22000|Xã Canh Hiệp|22006|21994
22003|Xã Canh Vinh|22006
22006|Xã Canh Hiển|22006
22009|Xã Canh Thuận|21994
22012|Xã Canh Hòa|21994
#622|Thành phố Pleiku|Tỉnh Gia Lai
23557|Phường Yên Đỗ|23563
23560|Phường Diên Hồng|23563
23563|Phường Ia Kring|23563
23566|Phường Hội Thương|23575
23569|Phường Hội Phú|23586
23570|Phường Phù Đổng|23575
23572|Phường Hoa Lư|23575
23575|Phường Tây Sơn|23575
23578|Phường Thống Nhất|23584
23579|Phường Đống Đa|23584
23581|Phường Trà Bá|23586
23582|Phường Thắng Lợi|23602
23584|Phường Yên Thế|23584
23586|Phường Chi Lăng|23586
23590|Xã Biển Hồ|23590
23596|Xã Trà Đa|23575
23599|Xã Chư Á|23602
23602|Xã An Phú|23602
23605|Xã Diên Phú|23563
23608|Xã Ia Kênh|23611
23611|Xã Gào|23611
#623|Thị xã An Khê|Tỉnh Gia Lai
23614|Phường An Bình|23614
23617|Phường Tây Sơn|23617
23620|Phường An Phú|23617
23623|Phường An Tân|23617
23626|Xã Tú An|23629
23627|Xã Xuân An|23629
23629|Xã Cửu An|23629
23630|Phường An Phước|23617
23632|Xã Song An|23629
23633|Phường Ngô Mây|23617
23635|Xã Thành An|23617
#624|Thị xã Ayun Pa|Tỉnh Gia Lai
24041|Phường Cheo Reo|24044
24042|Phường Hòa Bình|24044
24044|Phường Đoàn Kết|24044
24045|Phường Sông Bờ|24044
24064|Xã Ia RBol|24065
24065|Xã Chư Băh|24065
24070|Xã Ia RTô|24073
24073|Xã Ia Sao|24073
#625|Huyện KBang|Tỉnh Gia Lai
23638|Thị trấn KBang|23638
23641|Xã Kon Pne|23644
23644|Xã Đăk Rong|23644
23647|Xã Sơn Lang|23647
23650|Xã KRong|23650
23653|Xã Sơ Pai|23647
23656|Xã Lơ Ku|23638
23659|Xã Đông|23674
23660|Xã Đak SMar|23638
23662|Xã Nghĩa An|23674
23665|Xã Tơ Tung|23668
23668|Xã Kông Lơng Khơng|23668
23674|Xã Kông Bơ La|23674
#626|Huyện Đak Đoa|Tỉnh Gia Lai
23677|Thị trấn Đak Đoa|23677
23680|Xã Hà Đông|23683
23683|Xã Đak Sơmei|23683
23684|Xã Đak Krong|23701
23686|Xã Hải Yang|23794
23689|Xã Kon Gang|23701
23692|Xã Hà Bầu|23590
23695|Xã Nam Yang|23701
23698|Xã KDang|23714
23701|Xã Hneng|23701
23704|Xã Tân Bình|23677
23707|Xã Glar|23677
23710|Xã A Dơk|23710
23713|Xã Trang|23714
23714|Xã HNol|23714
23716|Xã Ia Pết|23710
23719|Xã Ia Băng|23710
#627|Huyện Chư Păh|Tỉnh Gia Lai
23722|Thị trấn Phú Hòa|23722
23725|Xã Hà Tây|23728
23728|Xã Ia Khươl|23728
23731|Xã Ia Phí|23749
23734|Thị trấn Ia Ly|23734
23737|Xã Ia Mơ Nông|23734
23738|Xã Ia Kreng|23734
23740|Xã Đăk Tơ Ver|23728
23743|Xã Hòa Phú|23722
23746|Xã Chư Đang Ya|23590
23749|Xã Ia Ka|23749
23752|Xã Ia Nhin|23749
23755|Xã Nghĩa Hòa|23722
23761|Xã Nghĩa Hưng|23590
#628|Huyện Ia Grai|Tỉnh Gia Lai
23764|Thị trấn Ia Kha|23764
23767|Xã Ia Sao|23767
23768|Xã Ia Yok|23767
23770|Xã Ia Hrung|23767
23771|Xã Ia Bă|23764
23773|Xã Ia Khai|23776
23776|Xã Ia Krăi|23776
23778|Xã Ia Grăng|23764
23779|Xã Ia Tô|23776
23782|Xã Ia O|23782
23785|Xã Ia Dêr|23767
23788|Xã Ia Chia|23788
23791|Xã Ia Pếch|23611
#629|Huyện Mang Yang|Tỉnh Gia Lai
23794|Thị trấn Kon Dơng|23794
23797|Xã Ayun|23798
23798|Xã Đak Jơ Ta|23798
23799|Xã Đak Ta Ley|23799
23800|Xã Hra|23799
23803|Xã Đăk Yă|23794
23806|Xã Đak Djrăng|23794
23809|Xã Lơ Pang|23812
23812|Xã Kon Thụp|23812
23815|Xã Đê Ar|23812
23818|Xã Kon Chiêng|23818
23821|Xã Đăk Trôi|23818
#630|Huyện Kông Chro|Tỉnh Gia Lai
23824|Thị trấn Kông Chro|23824
23827|Xã Chư Krey|23830
23830|Xã An Trung|23830
23833|Xã Kông Yang|23833
23836|Xã Đăk Tơ Pang|23833
23839|Xã SRó|23839
23840|Xã Đăk Kơ Ning|23839
23842|Xã Đăk Song|23842
23843|Xã Đăk Pling|23842
23845|Xã Yang Trung|23824
23846|Xã Đăk Pơ Pho|23851
23848|Xã Ya Ma|23833
23851|Xã Chơ Long|23851
23854|Xã Yang Nam|23824
#631|Huyện Đức Cơ|Tỉnh Gia Lai
23857|Thị trấn Chư Ty|23857
23860|Xã Ia Dơk|23869
23863|Xã Ia Krêl|23866
23866|Xã Ia Din|23866
23869|Xã Ia Kla|23869
23872|Xã Ia Dom|23872
23875|Xã Ia Lang|23866
23878|Xã Ia Kriêng|23857
23881|Xã Ia Pnôn|23881
23884|Xã Ia Nan|23884
#632|Huyện Chư Prông|Tỉnh Gia Lai
23887|Thị trấn Chư Prông|23887
23888|Xã Ia Kly|23887
23890|Xã Bình Giáo|23896
23893|Xã Ia Drăng|23887
23896|Xã Thăng Hưng|23896
23899|Xã Bàu Cạn|23896
23902|Xã Ia Phìn|23887
23905|Xã Ia Băng|23908
23908|Xã Ia Tôr|23908
23911|Xã Ia Boòng|23911
23914|Xã Ia O|23911
23917|Xã Ia Púch|23917
23920|Xã Ia Me|23911
23923|Xã Ia Vê|23926
23924|Xã Ia Bang|23908
23926|Xã Ia Pia|23926
23929|Xã Ia Ga|23926
23932|Xã Ia Lâu|23935
23935|Xã Ia Piơr|23935
23938|Xã Ia Mơ|23938
#633|Huyện Chư Sê|Tỉnh Gia Lai
23941|Thị trấn Chư Sê|23941
23944|Xã Ia Tiêm|23947
23945|Xã Chư Pơng|23947
23946|Xã Bar Măih|23947
23947|Xã Bờ Ngoong|23947
23950|Xã Ia Glai|23941
23953|Xã AL Bá|23954
23954|Xã Kông HTok|23954
23956|Xã AYun|23954
23959|Xã Ia HLốp|23977
23962|Xã Ia Blang|23941
23965|Xã Dun|23941
23966|Xã Ia Pal|23941
23968|Xã HBông|23971
23977|Xã Ia Ko|23977
#634|Huyện Đăk Pơ|Tỉnh Gia Lai
23989|Xã Hà Tam|23995
23992|Xã An Thành|23995
23995|Thị trấn Đak Pơ|23995
23998|Xã Yang Bắc|23995
24001|Xã Cư An|23614
24004|Xã Tân An|23614
24007|Xã Phú An|24007
24010|Xã Ya Hội|24007
#635|Huyện Ia Pa|Tỉnh Gia Lai
24013|Xã Pờ Tó|24013
24016|Xã Chư Răng|24013
24019|Xã Ia KDăm|24028
24022|Xã Kim Tân|24022
24025|Xã Chư Mố|24028
24028|Xã Ia Tul|24028
24031|Xã Ia Mrơn|24022
24034|Xã Ia Broăi|24028
24037|Xã Ia Trok|24022
#637|Huyện Krông Pa|Tỉnh Gia Lai
24076|Thị trấn Phú Túc|24076
24079|Xã Ia RSai|24112
24082|Xã Ia RSươm|24109
24085|Xã Chư Gu|24112
24088|Xã Đất Bằng|24076
24091|Xã Ia Mlăh|24076
24094|Xã Chư Drăng|24109
24097|Xã Phú Cần|24076
24100|Xã Ia HDreh|24100
24103|Xã Ia RMok|24100
24106|Xã Chư Ngọc|24076
24109|Xã Uar|24109
24112|Xã Chư Rcăm|24112
24115|Xã Krông Năng|24100
#638|Huyện Phú Thiện|Tỉnh Gia Lai
24043|Thị trấn Phú Thiện|24043
24046|Xã Chư A Thai|24049
24048|Xã Ayun Hạ|24049
24049|Xã Ia Ake|24049
24052|Xã Ia Sol|24043
24055|Xã Ia Piar|24043
24058|Xã Ia Peng|24061
24060|Xã Chrôh Pơnan|24061
24061|Xã Ia Hiao|24061
24067|Xã Ia Yeng|24043
#639|Huyện Chư Pưh|Tỉnh Gia Lai
23942|Thị trấn Nhơn Hòa|23942
23971|Xã Ia Hrú|23971
23972|Xã Ia Rong|23971
23974|Xã Ia Dreng|23971
23978|Xã Ia Hla|23977
23980|Xã Chư Don|23942
23983|Xã Ia Phang|23942
23986|Xã Ia Le|23986
23987|Xã Ia BLứ|23986
`,
};
