CREATE TABLE "letter_copies" (
	"outbox_id" text NOT NULL,
	"addressee" text NOT NULL,
	"status" text NOT NULL,
	"error" text,
	"at" bigint NOT NULL,
	CONSTRAINT "letter_copies_outbox_id_addressee_pk" PRIMARY KEY("outbox_id","addressee")
);
