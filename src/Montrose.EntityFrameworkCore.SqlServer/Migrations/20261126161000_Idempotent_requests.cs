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
                UPDATE r SET RequestKey = NULL FROM billing.Redemptions r WHERE r.RequestKey IS NOT NULL AND EXISTS (
                    SELECT 1 FROM billing.Redemptions o WHERE o.ClientId = r.ClientId AND o.RequestKey = r.RequestKey
                      AND (o.RedeemedAt > r.RedeemedAt OR (o.RedeemedAt = r.RedeemedAt AND o.Id > r.Id)));
                """);

            migrationBuilder.CreateTable(
                name: "IdempotentRequests",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PayloadHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Attempt = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Answer = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
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
