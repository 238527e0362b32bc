using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class Codes_recharges_and_revenue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Service",
                schema: "billing",
                table: "Transactions",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GrantKind",
                schema: "billing",
                table: "Redemptions",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GrantText",
                schema: "billing",
                table: "Redemptions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GrantKind",
                schema: "billing",
                table: "RedeemCodes",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GrantSubject",
                schema: "billing",
                table: "RedeemCodes",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GrantText",
                schema: "billing",
                table: "RedeemCodes",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Label",
                schema: "billing",
                table: "PaymentMethods",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RechargeBelowMinorUnits",
                schema: "billing",
                table: "Accounts",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AutoRecharges",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    PaymentMethodId = table.Column<Guid>(type: "uuid", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    ThresholdMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    MonthlyCeilingMinorUnits = table.Column<long>(type: "bigint", nullable: true),
                    IsOn = table.Column<bool>(type: "boolean", nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    FailureCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    StoppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextTryAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AutoRecharges", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Transactions_TenantId_Time_Id",
                schema: "billing",
                table: "Transactions",
                columns: new[] { "TenantId", "Time", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Redemptions_TenantId_RedeemedAt",
                schema: "billing",
                table: "Redemptions",
                columns: new[] { "TenantId", "RedeemedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Payments_OneRecharge",
                schema: "billing",
                table: "Payments",
                column: "ClientId",
                unique: true,
                filter: "\"Provider\" = 'auto-recharge' AND \"State\" IN (1, 2, 3, 7)");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_Open",
                schema: "billing",
                table: "Payments",
                column: "TenantId",
                filter: "\"State\" IN (1, 2, 3, 7)");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentMethods_ExpiryYear_ExpiryMonth",
                schema: "billing",
                table: "PaymentMethods",
                columns: new[] { "ExpiryYear", "ExpiryMonth" },
                filter: "\"ExpiryNoticedAt\" IS NULL AND \"RemovedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AutoRecharges_NextTryAt",
                schema: "billing",
                table: "AutoRecharges",
                column: "NextTryAt",
                filter: "\"NextTryAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AutoRecharges_TenantId_ClientId",
                schema: "billing",
                table: "AutoRecharges",
                columns: new[] { "TenantId", "ClientId" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AutoRecharges",
                schema: "billing");

            migrationBuilder.DropIndex(
                name: "IX_Transactions_TenantId_Time_Id",
                schema: "billing",
                table: "Transactions");

            migrationBuilder.DropIndex(
                name: "IX_Redemptions_TenantId_RedeemedAt",
                schema: "billing",
                table: "Redemptions");

            migrationBuilder.DropIndex(
                name: "IX_Payments_OneRecharge",
                schema: "billing",
                table: "Payments");

            migrationBuilder.DropIndex(
                name: "IX_Payments_Open",
                schema: "billing",
                table: "Payments");

            migrationBuilder.DropIndex(
                name: "IX_PaymentMethods_ExpiryYear_ExpiryMonth",
                schema: "billing",
                table: "PaymentMethods");

            migrationBuilder.DropColumn(
                name: "Service",
                schema: "billing",
                table: "Transactions");

            migrationBuilder.DropColumn(
                name: "GrantKind",
                schema: "billing",
                table: "Redemptions");

            migrationBuilder.DropColumn(
                name: "GrantText",
                schema: "billing",
                table: "Redemptions");

            migrationBuilder.DropColumn(
                name: "GrantKind",
                schema: "billing",
                table: "RedeemCodes");

            migrationBuilder.DropColumn(
                name: "GrantSubject",
                schema: "billing",
                table: "RedeemCodes");

            migrationBuilder.DropColumn(
                name: "GrantText",
                schema: "billing",
                table: "RedeemCodes");

            migrationBuilder.DropColumn(
                name: "Label",
                schema: "billing",
                table: "PaymentMethods");

            migrationBuilder.DropColumn(
                name: "RechargeBelowMinorUnits",
                schema: "billing",
                table: "Accounts");
        }
    }
}
