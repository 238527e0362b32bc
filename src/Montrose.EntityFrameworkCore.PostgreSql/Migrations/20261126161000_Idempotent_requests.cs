using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class Idempotent_requests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Redemptions_RedeemCodeId_ClientId_RequestKey",
                schema: "billing",
                table: "Redemptions");

            // A key that was used for several codes stays the newest use's; it is there for a repetition only.
            migrationBuilder.Sql(
                """
                UPDATE billing."Redemptions" SET "RequestKey" = NULL WHERE "RequestKey" IS NOT NULL AND EXISTS (
                    SELECT 1 FROM billing."Redemptions" o WHERE o."ClientId" = "Redemptions"."ClientId" AND o."RequestKey" = "Redemptions"."RequestKey"
                      AND (o."RedeemedAt" > "Redemptions"."RedeemedAt" OR (o."RedeemedAt" = "Redemptions"."RedeemedAt" AND o."Id" > "Redemptions"."Id")));
                """);

            migrationBuilder.CreateTable(
                name: "IdempotentRequests",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PayloadHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Attempt = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotentRequests", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Redemptions_ClientId_RequestKey",
                schema: "billing",
                table: "Redemptions",
                columns: new[] { "ClientId", "RequestKey" },
                unique: true,
                filter: "\"RequestKey\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_IdempotentRequests_ExpiresAt",
                schema: "platform",
                table: "IdempotentRequests",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_IdempotentRequests_Fingerprint",
                schema: "platform",
                table: "IdempotentRequests",
                column: "Fingerprint",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "IdempotentRequests",
                schema: "platform");

            migrationBuilder.DropIndex(
                name: "IX_Redemptions_ClientId_RequestKey",
                schema: "billing",
                table: "Redemptions");

            migrationBuilder.CreateIndex(
                name: "IX_Redemptions_RedeemCodeId_ClientId_RequestKey",
                schema: "billing",
                table: "Redemptions",
                columns: new[] { "RedeemCodeId", "ClientId", "RequestKey" },
                unique: true,
                filter: "\"RequestKey\" IS NOT NULL");
        }
    }
}
