import { BeforeLive as BeforeLive_2a9669dea955382dfa903094905596ee } from '@galley/payload-fact-check/client'
import { RscEntrySlateCell as RscEntrySlateCell_0e78253914a550fdacd75626f1dabe17 } from '@payloadcms/richtext-slate/rsc'
import { RscEntrySlateField as RscEntrySlateField_0e78253914a550fdacd75626f1dabe17 } from '@payloadcms/richtext-slate/rsc'
import { BoldLeafButton as BoldLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { BoldLeaf as BoldLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { CodeLeafButton as CodeLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { CodeLeaf as CodeLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ItalicLeafButton as ItalicLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ItalicLeaf as ItalicLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { StrikethroughLeafButton as StrikethroughLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { StrikethroughLeaf as StrikethroughLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UnderlineLeafButton as UnderlineLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UnderlineLeaf as UnderlineLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { MarkButton as MarkButton_043f9cb725ddf1f7466637bddc54ddaf } from '../../../../src/editor/toolbar/MarkButton.tsx'
import { AnnotationButton as AnnotationButton_3d9036835a4f575e0bda0a898a6ce416 } from '../../../../src/editor/leaves/annotation/Button.tsx'
import { AnnotationLeaf as AnnotationLeaf_a6c6309708190afa397aef0fc35b734d } from '../../../../src/editor/leaves/annotation/Leaf.tsx'
import { BlockquoteElementButton as BlockquoteElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { BlockquoteElement as BlockquoteElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H1ElementButton as H1ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading1Element as Heading1Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H2ElementButton as H2ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading2Element as Heading2Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H3ElementButton as H3ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading3Element as Heading3Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H4ElementButton as H4ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading4Element as Heading4Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H5ElementButton as H5ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading5Element as Heading5Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H6ElementButton as H6ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading6Element as Heading6Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { IndentButton as IndentButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { IndentElement as IndentElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ListItemElement as ListItemElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { LinkButton as LinkButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { LinkElement as LinkElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { WithLinks as WithLinks_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { OLElementButton as OLElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { OrderedListElement as OrderedListElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { RelationshipButton as RelationshipButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { RelationshipElement as RelationshipElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { WithRelationship as WithRelationship_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { TextAlignElementButton as TextAlignElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ULElementButton as ULElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UnorderedListElement as UnorderedListElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UploadElementButton as UploadElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UploadElement as UploadElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { WithUpload as WithUpload_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { BlockButton as BlockButton_f32c29184647876beedcdd02c061b69d } from '../../../../src/editor/toolbar/BlockButton.tsx'
import { LinkButton as LinkButton_e30a6b844bd05f76da735989f68c0e33 } from '../../../../src/editor/elements/link/Button.tsx'
import { LinkElement as LinkElement_b0474040cad41841a19472c32ef104d8 } from '../../../../src/editor/elements/link/Element.tsx'
import { QuoteButton as QuoteButton_c3307a43ad4505a6efc74746c93b89b3 } from '../../../../src/editor/elements/quote/Button.tsx'
import { QuoteElement as QuoteElement_b55579eb1ac40a9830c4af7aebb3501d } from '../../../../src/editor/elements/quote/Element.tsx'
import { WithNewsroom as WithNewsroom_eacebe8763670dd373c22bcefd51bcac } from '../../../../src/editor/plugin/WithNewsroom.tsx'
import { BodyDiff as BodyDiff_c047fb2e97a52fda95b2c03b0d60eda0 } from '../../../../src/editor/versions/BodyDiff.tsx'
import { OpenQuestions as OpenQuestions_905e4ead1927e82121b50796fab186c0 } from '../../../../src/import/components/OpenQuestions.tsx'
import { CheckPanel as CheckPanel_2a9669dea955382dfa903094905596ee } from '@galley/payload-fact-check/client'
import { RelatedStories as RelatedStories_9e7cfcc453eb80403212d642361eecc5 } from '@galley/payload-related-stories/client'
import { ToConfirm as ToConfirm_152ae13e46f7a2359962e57d128c0f59 } from '../../../../src/import/components/ToConfirm.tsx'
import { StatusCell as StatusCell_2a9669dea955382dfa903094905596ee } from '@galley/payload-fact-check/client'
import { StatusFilter as StatusFilter_2a9669dea955382dfa903094905596ee } from '@galley/payload-fact-check/client'
import { DeadlineCell as DeadlineCell_2a9669dea955382dfa903094905596ee } from '@galley/payload-fact-check/client'
import { ImportHint as ImportHint_094b260d0819bffc8e93a8bbedab0e0b } from '../../../../src/import/components/ImportHint.tsx'
import { StoryTools as StoryTools_9e7cfcc453eb80403212d642361eecc5 } from '@galley/payload-related-stories/client'
import { PublishButton as PublishButton_2a9669dea955382dfa903094905596ee } from '@galley/payload-fact-check/client'
import { UnpublishButton as UnpublishButton_2a9669dea955382dfa903094905596ee } from '@galley/payload-fact-check/client'
import { SourceIdentity as SourceIdentity_cc5edec2b87d487be761e87b48d81c41 } from '../../../../src/admin/SourceIdentity.tsx'
import { RecordCell as RecordCell_2a9669dea955382dfa903094905596ee } from '@galley/payload-fact-check/client'
import { RecordField as RecordField_2a9669dea955382dfa903094905596ee } from '@galley/payload-fact-check/client'
import { Icon as Icon_4581af1b67ec1ca77380af6e97e29e77 } from '../../../../src/admin/Icon.tsx'
import { Logo as Logo_8e667ac4b9483eaa619866b9308f03ba } from '../../../../src/admin/Logo.tsx'
import { ImportLink as ImportLink_cb233c8aba8d3ff9578f86a3635667bc } from '../../../../src/import/components/ImportLink.tsx'
import { QueueLink as QueueLink_2a9669dea955382dfa903094905596ee } from '@galley/payload-fact-check/client'
import { LinkDeskLink as LinkDeskLink_9e7cfcc453eb80403212d642361eecc5 } from '@galley/payload-related-stories/client'
import { ImportView as ImportView_987fa4c44aa90047a1201f659a14df25 } from '../../../../src/import/components/ImportView.tsx'
import { QueueView as QueueView_b22ea4cc267b852687019dd208a0d1ed } from '@galley/payload-fact-check/rsc'
import { LinkDeskView as LinkDeskView_a37634b7eb24d4c5b93c6264d778ac5a } from '@galley/payload-related-stories/rsc'
import { NeedsMeWidget as NeedsMeWidget_b22ea4cc267b852687019dd208a0d1ed } from '@galley/payload-fact-check/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@galley/payload-fact-check/client#BeforeLive": BeforeLive_2a9669dea955382dfa903094905596ee,
  "@payloadcms/richtext-slate/rsc#RscEntrySlateCell": RscEntrySlateCell_0e78253914a550fdacd75626f1dabe17,
  "@payloadcms/richtext-slate/rsc#RscEntrySlateField": RscEntrySlateField_0e78253914a550fdacd75626f1dabe17,
  "@payloadcms/richtext-slate/client#BoldLeafButton": BoldLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#BoldLeaf": BoldLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#CodeLeafButton": CodeLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#CodeLeaf": CodeLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ItalicLeafButton": ItalicLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ItalicLeaf": ItalicLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#StrikethroughLeafButton": StrikethroughLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#StrikethroughLeaf": StrikethroughLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UnderlineLeafButton": UnderlineLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UnderlineLeaf": UnderlineLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "/src/editor/toolbar/MarkButton.tsx#MarkButton": MarkButton_043f9cb725ddf1f7466637bddc54ddaf,
  "/src/editor/leaves/annotation/Button.tsx#AnnotationButton": AnnotationButton_3d9036835a4f575e0bda0a898a6ce416,
  "/src/editor/leaves/annotation/Leaf.tsx#AnnotationLeaf": AnnotationLeaf_a6c6309708190afa397aef0fc35b734d,
  "@payloadcms/richtext-slate/client#BlockquoteElementButton": BlockquoteElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#BlockquoteElement": BlockquoteElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H1ElementButton": H1ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading1Element": Heading1Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H2ElementButton": H2ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading2Element": Heading2Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H3ElementButton": H3ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading3Element": Heading3Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H4ElementButton": H4ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading4Element": Heading4Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H5ElementButton": H5ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading5Element": Heading5Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H6ElementButton": H6ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading6Element": Heading6Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#IndentButton": IndentButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#IndentElement": IndentElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ListItemElement": ListItemElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#LinkButton": LinkButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#LinkElement": LinkElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#WithLinks": WithLinks_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#OLElementButton": OLElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#OrderedListElement": OrderedListElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#RelationshipButton": RelationshipButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#RelationshipElement": RelationshipElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#WithRelationship": WithRelationship_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#TextAlignElementButton": TextAlignElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ULElementButton": ULElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UnorderedListElement": UnorderedListElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UploadElementButton": UploadElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UploadElement": UploadElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#WithUpload": WithUpload_0b388c087d9de8c4f011dd323a130cfb,
  "/src/editor/toolbar/BlockButton.tsx#BlockButton": BlockButton_f32c29184647876beedcdd02c061b69d,
  "/src/editor/elements/link/Button.tsx#LinkButton": LinkButton_e30a6b844bd05f76da735989f68c0e33,
  "/src/editor/elements/link/Element.tsx#LinkElement": LinkElement_b0474040cad41841a19472c32ef104d8,
  "/src/editor/elements/quote/Button.tsx#QuoteButton": QuoteButton_c3307a43ad4505a6efc74746c93b89b3,
  "/src/editor/elements/quote/Element.tsx#QuoteElement": QuoteElement_b55579eb1ac40a9830c4af7aebb3501d,
  "/src/editor/plugin/WithNewsroom.tsx#WithNewsroom": WithNewsroom_eacebe8763670dd373c22bcefd51bcac,
  "/src/editor/versions/BodyDiff.tsx#BodyDiff": BodyDiff_c047fb2e97a52fda95b2c03b0d60eda0,
  "/src/import/components/OpenQuestions.tsx#OpenQuestions": OpenQuestions_905e4ead1927e82121b50796fab186c0,
  "@galley/payload-fact-check/client#CheckPanel": CheckPanel_2a9669dea955382dfa903094905596ee,
  "@galley/payload-related-stories/client#RelatedStories": RelatedStories_9e7cfcc453eb80403212d642361eecc5,
  "/src/import/components/ToConfirm.tsx#ToConfirm": ToConfirm_152ae13e46f7a2359962e57d128c0f59,
  "@galley/payload-fact-check/client#StatusCell": StatusCell_2a9669dea955382dfa903094905596ee,
  "@galley/payload-fact-check/client#StatusFilter": StatusFilter_2a9669dea955382dfa903094905596ee,
  "@galley/payload-fact-check/client#DeadlineCell": DeadlineCell_2a9669dea955382dfa903094905596ee,
  "/src/import/components/ImportHint.tsx#ImportHint": ImportHint_094b260d0819bffc8e93a8bbedab0e0b,
  "@galley/payload-related-stories/client#StoryTools": StoryTools_9e7cfcc453eb80403212d642361eecc5,
  "@galley/payload-fact-check/client#PublishButton": PublishButton_2a9669dea955382dfa903094905596ee,
  "@galley/payload-fact-check/client#UnpublishButton": UnpublishButton_2a9669dea955382dfa903094905596ee,
  "/src/admin/SourceIdentity.tsx#SourceIdentity": SourceIdentity_cc5edec2b87d487be761e87b48d81c41,
  "@galley/payload-fact-check/client#RecordCell": RecordCell_2a9669dea955382dfa903094905596ee,
  "@galley/payload-fact-check/client#RecordField": RecordField_2a9669dea955382dfa903094905596ee,
  "/src/admin/Icon.tsx#Icon": Icon_4581af1b67ec1ca77380af6e97e29e77,
  "/src/admin/Logo.tsx#Logo": Logo_8e667ac4b9483eaa619866b9308f03ba,
  "/src/import/components/ImportLink.tsx#ImportLink": ImportLink_cb233c8aba8d3ff9578f86a3635667bc,
  "@galley/payload-fact-check/client#QueueLink": QueueLink_2a9669dea955382dfa903094905596ee,
  "@galley/payload-related-stories/client#LinkDeskLink": LinkDeskLink_9e7cfcc453eb80403212d642361eecc5,
  "/src/import/components/ImportView.tsx#ImportView": ImportView_987fa4c44aa90047a1201f659a14df25,
  "@galley/payload-fact-check/rsc#QueueView": QueueView_b22ea4cc267b852687019dd208a0d1ed,
  "@galley/payload-related-stories/rsc#LinkDeskView": LinkDeskView_a37634b7eb24d4c5b93c6264d778ac5a,
  "@galley/payload-fact-check/rsc#NeedsMeWidget": NeedsMeWidget_b22ea4cc267b852687019dd208a0d1ed,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
