import type { ProvinceData } from "../province";

/** Tỉnh Vĩnh Long. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "86",
  name: "Tỉnh Vĩnh Long",
  communes: `
28756|Phường Phú Khương
28777|Phường An Hội
28783|Phường Sơn Đông
28789|Phường Bến Tre
28807|Xã Giao Long
28810|Xã Phú Túc
28840|Xã Tân Phú
28858|Phường Phú Tân
28861|Xã Tiên Thuỷ
28870|Xã Chợ Lách
28879|Xã Phú Phụng
28894|Xã Vĩnh Thành
28901|Xã Hưng Khánh Trung
28903|Xã Mỏ Cày
28915|Xã Phước Mỹ Trung
28921|Xã Tân Thành Bình
28945|Xã Đồng Khởi
28948|Xã Nhuận Phú Tân
28957|Xã An Định
28969|Xã Thành Thới
28981|Xã Hương Mỹ
28984|Xã Giồng Trôm
28987|Xã Lương Hoà
28993|Xã Lương Phú
28996|Xã Châu Hoà
29020|Xã Phước Long
29029|Xã Tân Hào
29044|Xã Hưng Nhượng
29050|Xã Bình Đại
29062|Xã Phú Thuận
29077|Xã Lộc Thuận
29083|Xã Châu Hưng
29089|Xã Thạnh Trị
29104|Xã Thạnh Phước
29107|Xã Thới Thuận
29110|Xã Ba Tri
29122|Xã Mỹ Chánh Hoà
29125|Xã Bảo Thạnh
29137|Xã Tân Xuân
29143|Xã An Ngãi Trung
29158|Xã An Hiệp
29167|Xã Tân Thuỷ
29182|Xã Thạnh Phú
29191|Xã Quới Điền
29194|Xã Đại Điền
29221|Xã Thạnh Hải
29224|Xã An Qui
29227|Xã Thạnh Phong
29242|Phường Trà Vinh
29254|Phường Nguyệt Hoá
29263|Phường Long Đức
29266|Xã Càng Long
29275|Xã An Trường
29278|Xã Tân An
29287|Xã Bình Phú
29302|Xã Nhị Long
29308|Xã Cầu Kè
29317|Xã An Phú Tân
29329|Xã Phong Thạnh
29335|Xã Tam Ngãi
29341|Xã Tiểu Cần
29362|Xã Hùng Hoà
29365|Xã Tập Ngãi
29371|Xã Tân Hoà
29374|Xã Châu Thành
29386|Xã Song Lộc
29398|Phường Hoà Thuận
29407|Xã Hưng Mỹ
29410|Xã Hoà Minh
29413|Xã Long Hoà
29416|Xã Cầu Ngang
29419|Xã Mỹ Long
29431|Xã Vinh Kim
29446|Xã Nhị Trường
29455|Xã Hiệp Mỹ
29461|Xã Trà Cú
29467|Xã Tập Sơn
29476|Xã Lưu Nghiệp Anh
29489|Xã Hàm Giang
29491|Xã Đại An
29497|Xã Đôn Châu
29506|Xã Long Hiệp
29512|Phường Duyên Hải
29513|Xã Long Thành
29516|Phường Trường Long Hoà
29518|Xã Long Hữu
29530|Xã Ngũ Lạc
29533|Xã Long Vĩnh
29536|Xã Đông Hải
29551|Phường Long Châu
29557|Phường Phước Hậu
29566|Phường Tân Ngãi
29584|Xã An Bình
29590|Phường Thanh Đức
29593|Phường Tân Hạnh
29602|Xã Long Hồ
29611|Xã Phú Quới
29623|Xã Nhơn Phú
29638|Xã Bình Phước
29641|Xã Cái Nhum
29653|Xã Tân Long Hội
29659|Xã Trung Thành
29668|Xã Quới An
29677|Xã Quới Thiện
29683|Xã Trung Hiệp
29698|Xã Trung Ngãi
29701|Xã Hiếu Phụng
29713|Xã Hiếu Thành
29719|Xã Tam Bình
29728|Xã Cái Ngang
29734|Xã Hoà Hiệp
29740|Xã Song Phú
29767|Xã Ngãi Tứ
29770|Phường Cái Vồn
29771|Phường Bình Minh
29785|Xã Tân Lược
29788|Xã Mỹ Thuận
29800|Xã Tân Quới
29812|Phường Đông Thành
29821|Xã Trà Ôn
29830|Xã Hoà Bình
29836|Xã Trà Côn
29845|Xã Vĩnh Xuân
29857|Xã Lục Sĩ Thành
`,
  predecessors: `
#829|Thành phố Bến Tre|Tỉnh Bến Tre
28756|Phường Phú Khương|28756
28757|Phường Phú Tân|28858
28759|Phường 8|28756
28762|Phường 6|28783
28777|Phường An Hội|28777
28780|Phường 7|28789
28783|Xã Sơn Đông|28783
28786|Xã Phú Hưng|28756
28789|Xã Bình Phú|28789
28792|Xã Mỹ Thạnh An|28777
28795|Xã Nhơn Thạnh|28756
28798|Xã Phú Nhuận|28777
#831|Huyện Châu Thành|Tỉnh Bến Tre
28804|Xã Tân Thạch|28810
28807|Xã Quới Sơn|28807
28810|Thị trấn Châu Thành|28810
28813|Xã Giao Long|28807
28819|Xã Phú Túc|28810
28822|Xã Phú Đức|28840
28828|Xã An Phước|28807
28831|Xã Tam Phước|28783
28834|Xã Thành Triệu|28861
28840|Xã Tân Phú|28840
28843|Xã Quới Thành|28861
28846|Xã Phước Thạnh|28858
28852|Xã Tiên Long|28840
28855|Xã Tường Đa|28810
28858|Xã Hữu Định|28858
28861|Thị trấn Tiên Thủy|28861
#832|Huyện Chợ Lách|Tỉnh Bến Tre
28870|Thị trấn Chợ Lách|28870
28873|Xã Phú Phụng|28879
28876|Xã Sơn Định|28879
28879|Xã Vĩnh Bình|28879
28882|Xã Hòa Nghĩa|28870
28885|Xã Long Thới|28870
28888|Xã Phú Sơn|28894
28891|Xã Tân Thiềng|28894
28894|Xã Vĩnh Thành|28894
28897|Xã Vĩnh Hòa|28901
28900|Xã Hưng Khánh Trung B|28901
#833|Huyện Mỏ Cày Nam|Tỉnh Bến Tre
28903|Thị trấn Mỏ Cày|28903
28930|Xã Định Thủy|28945
28939|Xã Đa Phước Hội|28903
28940|Xã Tân Hội|28903
28942|Xã Phước Hiệp|28945
28945|Xã Bình Khánh|28945
28951|Xã An Thạnh|28903
28957|Xã An Định|28957
28960|Xã Thành Thới B|28969
28963|Xã Tân Trung|28957
28966|Xã An Thới|28969
28969|Xã Thành Thới A|28969
28972|Xã Minh Đức|28957
28975|Xã Ngãi Đăng|28981
28978|Xã Cẩm Sơn|28981
28981|Xã Hương Mỹ|28981
#834|Huyện Giồng Trôm|Tỉnh Bến Tre
28984|Thị trấn Giồng Trôm|28984
28987|Xã Phong Nẫm|28987
28993|Xã Mỹ Thạnh|28993
28996|Xã Châu Hòa|28996
28999|Xã Lương Hòa|28987
29002|Xã Lương Quới|28996
29005|Xã Lương Phú|28993
29008|Xã Châu Bình|28996
29011|Xã Thuận Điền|28993
29014|Xã Sơn Phú|28777
29017|Xã Bình Hòa|28984
29020|Xã Phước Long|29020
29023|Xã Hưng Phong|29020
29026|Xã Long Mỹ|29020
29029|Xã Tân Hào|29029
29032|Xã Bình Thành|28984
29035|Xã Tân Thanh|29044
29038|Xã Tân Lợi Thạnh|29029
29041|Xã Thạnh Phú Đông|29029
29044|Xã Hưng Nhượng|29044
29047|Xã Hưng Lễ|29044
#835|Huyện Bình Đại|Tỉnh Bến Tre
29050|Thị trấn Bình Đại|29050
29053|Xã Tam Hiệp|29062
29056|Xã Long Định|29062
29059|Xã Long Hòa|29083
29062|Xã Phú Thuận|29062
29065|Xã Vang Quới Tây|29077
29068|Xã Vang Quới Đông|29077
29071|Xã Châu Hưng|29083
29077|Xã Lộc Thuận|29077
29080|Xã Định Trung|29089
29083|Xã Thới Lai|29083
29086|Xã Bình Thới|29050
29089|Xã Phú Long|29089
29092|Xã Bình Thắng|29050
29095|Xã Thạnh Trị|29089
29098|Xã Đại Hòa Lộc|29104
29101|Xã Thừa Đức|29107
29104|Xã Thạnh Phước|29104
29107|Xã Thới Thuận|29107
#836|Huyện Ba Tri|Tỉnh Bến Tre
29110|Thị trấn Ba Tri|29110
29116|Xã Mỹ Hòa|29122
29119|Xã Tân Xuân|29137
29122|Xã Mỹ Chánh|29122
29125|Xã Bảo Thạnh|29125
29128|Xã An Phú Trung|29143
29131|Xã Mỹ Thạnh|29143
29134|Xã Mỹ Nhơn|29122
29137|Xã Phước Ngãi|29137
29143|Xã An Ngãi Trung|29143
29146|Xã Phú Lễ|29137
29149|Xã An Bình Tây|29110
29152|Xã Bảo Thuận|29125
29155|Xã Tân Hưng|29158
29158|Xã An Ngãi Tây|29158
29161|Xã An Hiệp|29158
29164|Xã Vĩnh Hòa|29110
29167|Xã Tân Thủy|29167
29170|Xã Vĩnh An|29110
29173|Xã An Đức|29110
29176|Xã An Hòa Tây|29167
29179|Thị trấn Tiệm Tôm|29167
#837|Huyện Thạnh Phú|Tỉnh Bến Tre
29182|Thị trấn Thạnh Phú|29182
29185|Xã Phú Khánh|29194
29188|Xã Đại Điền|29194
29191|Xã Quới Điền|29191
29194|Xã Tân Phong|29194
29197|Xã Mỹ Hưng|29191
29200|Xã An Thạnh|29182
29203|Xã Thới Thạnh|29194
29206|Xã Hòa Lợi|29191
29209|Xã An Điền|29221
29212|Xã Bình Thạnh|29182
29215|Xã An Thuận|29224
29218|Xã An Qui|29224
29221|Xã Thạnh Hải|29221
29224|Xã An Nhơn|29224
29227|Xã Giao Thạnh|29227
29230|Xã Thạnh Phong|29227
29233|Xã Mỹ An|29182
#838|Huyện Mỏ Cày Bắc|Tỉnh Bến Tre
28889|Xã Phú Mỹ|28915
28901|Xã Hưng Khánh Trung A|28901
28906|Xã Thanh Tân|28789
28909|Xã Thạnh Ngãi|28915
28912|Xã Tân Phú Tây|28915
28915|Thị trấn Phước Mỹ Trung|28915
28918|Xã Tân Thành Bình|28921
28921|Xã Thành An|28921
28924|Xã Hòa Lộc|29734|28921
28927|Xã Tân Thanh Tây|28948
28933|Xã Tân Bình|28921
28936|Xã Nhuận Phú Tân|28948
28948|Xã Khánh Thạnh Tân|28948
#842|Thành phố Trà Vinh|Tỉnh Trà Vinh
29236|Phường 4|29263
29239|Phường 1|29242
29242|Phường 3|29242
29248|Phường 5|29398
29254|Phường 7|29254
29257|Phường 8|29254
29260|Phường 9|29242
29263|Xã Long Đức|29263
#844|Huyện Càng Long|Tỉnh Trà Vinh
29266|Thị trấn Càng Long|29266
29269|Xã Mỹ Cẩm|29266
29272|Xã An Trường A|29275
29275|Xã An Trường|29275
29278|Xã Huyền Hội|29278
29281|Xã Tân An|29278
29284|Xã Tân Bình|29275
29287|Xã Bình Phú|29287
29290|Xã Phương Thạnh|29287
29293|Xã Đại Phúc|29287
29296|Xã Đại Phước|29302
29299|Xã Nhị Long Phú|29266
29302|Xã Nhị Long|29302
29305|Xã Đức Mỹ|29302
#845|Huyện Cầu Kè|Tỉnh Trà Vinh
29308|Thị trấn Cầu Kè|29308
29311|Xã Hòa Ân|29308
29314|Xã Châu Điền|29308
29317|Xã An Phú Tân|29317
29320|Xã Hòa Tân|29317
29323|Xã Ninh Thới|29329
29326|Xã Phong Phú|29329
29329|Xã Phong Thạnh|29329
29332|Xã Tam Ngãi|29335
29335|Xã Thông Hòa|29335
29338|Xã Thạnh Phú|29335
#846|Huyện Tiểu Cần|Tỉnh Trà Vinh
29341|Thị trấn Tiểu Cần|29341
29344|Thị trấn Cầu Quan|29371
29347|Xã Phú Cần|29341
29350|Xã Hiếu Tử|29365
29353|Xã Hiếu Trung|29341
29356|Xã Long Thới|29371
29359|Xã Hùng Hòa|29362
29362|Xã Tân Hùng|29362
29365|Xã Tập Ngãi|29365
29368|Xã Ngãi Hùng|29362
29371|Xã Tân Hòa|29371
#847|Huyện Châu Thành|Tỉnh Trà Vinh
29374|Thị trấn Châu Thành|29374
29377|Xã Đa Lộc|29374
29380|Xã Mỹ Chánh|29374
29383|Xã Thanh Mỹ|29374
29386|Xã Lương Hòa A|29386
29389|Xã Lương Hòa|29386
29392|Xã Song Lộc|29386
29395|Xã Nguyệt Hóa|29254
29398|Xã Hòa Thuận|29398
29401|Xã Hòa Lợi|29407
29404|Xã Phước Hảo|29407
29407|Xã Hưng Mỹ|29407
29410|Xã Hòa Minh|29410
29413|Xã Long Hòa|29413
#848|Huyện Cầu Ngang|Tỉnh Trà Vinh
29416|Thị trấn Cầu Ngang|29416
29419|Thị trấn Mỹ Long|29419
29422|Xã Mỹ Long Bắc|29419
29425|Xã Mỹ Long Nam|29419
29428|Xã Mỹ Hòa|29416
29431|Xã Vinh Kim|29431
29434|Xã Kim Hòa|29431
29437|Xã Hiệp Hòa|29446
29440|Xã Thuận Hòa|29416
29443|Xã Long Sơn|29455
29446|Xã Nhị Trường|29446
29449|Xã Trường Thọ|29446
29452|Xã Hiệp Mỹ Đông|29455
29455|Xã Hiệp Mỹ Tây|29455
29458|Xã Thạnh Hòa Sơn|29530
#849|Huyện Trà Cú|Tỉnh Trà Vinh
29461|Thị trấn Trà Cú|29461
29462|Thị trấn Định An|29491
29464|Xã Phước Hưng|29467
29467|Xã Tập Sơn|29467
29470|Xã Tân Sơn|29467
29473|Xã An Quảng Hữu|29476
29476|Xã Lưu Nghiệp Anh|29476
29479|Xã Ngãi Xuyên|29461
29482|Xã Kim Sơn|29489
29485|Xã Thanh Sơn|29461
29488|Xã Hàm Giang|29489
29489|Xã Hàm Tân|29489
29491|Xã Đại An|29491
29494|Xã Định An|29491
29503|Xã Ngọc Biên|29506
29506|Xã Long Hiệp|29506
29509|Xã Tân Hiệp|29506
#850|Huyện Duyên Hải|Tỉnh Trà Vinh
29497|Xã Đôn Xuân|29497
29500|Xã Đôn Châu|29497
29513|Thị trấn Long Thành|29513
29521|Xã Long Khánh|29513
29530|Xã Ngũ Lạc|29530
29533|Xã Long Vĩnh|29533
29536|Xã Đông Hải|29536
#851|Thị xã Duyên Hải|Tỉnh Trà Vinh
29512|Phường 1|29512
29515|Xã Long Toàn|29512
29516|Phường 2|29516
29518|Xã Long Hữu|29518
29524|Xã Dân Thành|29512
29527|Xã Trường Long Hòa|29516
29539|Xã Hiệp Thạnh|29518
#855|Thành phố Vĩnh Long|Tỉnh Vĩnh Long
29542|Phường 9|29551
29545|Phường 5|29590
29551|Phường 1|29551
29554|Phường 4|29557
29557|Phường 3|29557
29560|Phường 8|29593
29563|Phường Tân Ngãi|29566
29566|Phường Tân Hòa|29566
29569|Phường Tân Hội|29566
29572|Phường Trường An|29551
#857|Huyện Long Hồ|Tỉnh Vĩnh Long
29578|Xã Đồng Phú|29584
29581|Xã Bình Hòa Phước|29584
29584|Xã Hòa Ninh|29584
29587|Xã An Bình|29584
29590|Xã Thanh Đức|29590
29593|Xã Tân Hạnh|29593
29596|Xã Phước Hậu|29557
29599|Xã Long Phước|29602
29602|Thị trấn Long Hồ|29602
29605|Xã Lộc Hòa|29611
29608|Xã Long An|29602
29611|Xã Phú Quới|29611
29614|Xã Thạnh Quới|29611
29617|Xã Hòa Phú|29611
#858|Huyện Mang Thít|Tỉnh Vĩnh Long
29623|Xã Mỹ An|29623|29182
29626|Xã Mỹ Phước|29623
29629|Xã An Phước|29641
29632|Xã Nhơn Phú|29623
29635|Xã Long Mỹ|29638
29638|Xã Hòa Tịnh|29638
29641|Thị trấn Cái Nhum|29641
29644|Xã Bình Phước|29638
29647|Xã Chánh An|29641
29650|Xã Tân An Hội|29653
29653|Xã Tân Long|29653
29656|Xã Tân Long Hội|29653
#859|Huyện Vũng Liêm|Tỉnh Vĩnh Long
29659|Thị trấn Vũng Liêm|29659
29662|Xã Tân Quới Trung|29668
29665|Xã Quới Thiện|29677
29668|Xã Quới An|29668
29671|Xã Trung Chánh|29683
29674|Xã Tân An Luông|29683
29677|Xã Thanh Bình|29677
29680|Xã Trung Thành Tây|29668
29683|Xã Trung Hiệp|29683
29686|Xã Hiếu Phụng|29701
29689|Xã Trung Thành Đông|29698
29692|Xã Trung Thành|29659
29695|Xã Trung Hiếu|29659
29698|Xã Trung Ngãi|29698
29701|Xã Hiếu Thuận|29701
29704|Xã Trung Nghĩa|29698
29707|Xã Trung An|29701
29710|Xã Hiếu Nhơn|29713
29713|Xã Hiếu Thành|29713
29716|Xã Hiếu Nghĩa|29713
#860|Huyện Tam Bình|Tỉnh Vĩnh Long
29719|Thị trấn Tam Bình|29719|29836
29722|Xã Tân Lộc|29728
29725|Xã Phú Thịnh|29740
29728|Xã Hậu Lộc|29728
29731|Xã Hòa Thạnh|29734
29734|Xã Hòa Lộc|29734|28921
29737|Xã Phú Lộc|29728
29740|Xã Song Phú|29740
29743|Xã Hòa Hiệp|29734
29746|Xã Mỹ Lộc|29728
29749|Xã Tân Phú|29740
29752|Xã Long Phú|29740
29755|Xã Mỹ Thạnh Trung|29719
29761|Xã Loan Mỹ|29767
29764|Xã Ngãi Tứ|29770|29767
29767|Xã Bình Ninh|29767
#861|Thị xã Bình Minh|Tỉnh Vĩnh Long
29770|Phường Cái Vồn|29771|29770
29771|Phường Thành Phước|29771|29770
29806|Xã Thuận An|29771
29809|Xã Đông Thạnh|29812
29812|Xã Đông Bình|29812
29813|Phường Đông Thuận|29812
29815|Xã Mỹ Hòa|29770
29818|Xã Đông Thành|29812
#862|Huyện Trà Ôn|Tỉnh Vĩnh Long
29821|Thị trấn Trà Ôn|29767|29821
29824|Xã Xuân Hiệp|29830
29827|Xã Nhơn Bình|29836
29830|Xã Hòa Bình|29830
29833|Xã Thới Hòa|29830
29836|Xã Trà Côn|29836
29839|Xã Tân Mỹ|29836
29842|Xã Hựu Thành|29845
29845|Xã Vĩnh Xuân|29845
29848|Xã Thuận Thới|29845
29851|Xã Phú Thành|29857
29857|Xã Lục Sĩ Thành|29857
29860|Xã Tích Thiện|29821
#863|Huyện Bình Tân|Tỉnh Vĩnh Long
29776|Xã Tân Thành|29785
29779|Xã Thành Trung|29788
29782|Xã Tân An Thạnh|29785
29785|Xã Tân Lược|29785
29788|Xã Nguyễn Văn Thảnh|29788
29791|Xã Thành Lợi|29800
29794|Xã Mỹ Thuận|29788
29797|Xã Tân Bình|29800
29800|Thị trấn Tân Quới|29800
`,
};
