using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class Margins_and_payouts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Accounts_TenantId_ClientId_Kind_Currency",
                schema: "billing",
                table: "Accounts");

            migrationBuilder.AddColumn<int>(
                name: "Gateway",
                schema: "billing",
                table: "Accounts",
                type: "integer",
                nullable: true);

            // Of clients that paid with one provider only it is known which one holds their money; of the others it stays unsaid.
            migrationBuilder.Sql(
                """
                UPDATE billing."Accounts" SET "Gateway" = (SELECT min(p."Gateway") FROM billing."Payments" p WHERE p."ClientId" = billing."Accounts"."ClientId" AND p."Currency" = billing."Accounts"."Currency" AND p."State" = 4 AND p."Gateway" IS NOT NULL)
                WHERE "Kind" = 5 AND 1 = (SELECT count(DISTINCT p."Gateway") FROM billing."Payments" p WHERE p."ClientId" = billing."Accounts"."ClientId" AND p."Currency" = billing."Accounts"."Currency" AND p."State" = 4 AND p."Gateway" IS NOT NULL);
                """);

            migrationBuilder.CreateTable(
                name: "Costs",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Service = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    IsMonthly = table.Column<bool>(type: "boolean", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FirstMonth = table.Column<int>(type: "integer", nullable: false),
                    LastMonth = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Costs", x => x.Id);
                    table.CheckConstraint("CK_Costs_Months", "\"FirstMonth\" <= \"LastMonth\" AND \"AmountMinorUnits\" > 0");
                });

            migrationBuilder.CreateTable(
                name: "Payouts",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Gateway = table.Column<int>(type: "integer", nullable: false),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reference = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ReversedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReversalReason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Payouts", x => x.Id);
                    table.CheckConstraint("CK_Payouts_Amount", "\"AmountMinorUnits\" > 0");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_TenantId_ClientId_Kind_Currency_Gateway",
                schema: "billing",
                table: "Accounts",
                columns: new[] { "TenantId", "ClientId", "Kind", "Currency", "Gateway" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "IX_Costs_TenantId_Currency_LastMonth_FirstMonth",
                schema: "billing",
                table: "Costs",
                columns: new[] { "TenantId", "Currency", "LastMonth", "FirstMonth" });

            migrationBuilder.CreateIndex(
                name: "IX_Costs_TenantId_Day_Id",
                schema: "billing",
                table: "Costs",
                columns: new[] { "TenantId", "Day", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Payouts_TenantId_Gateway_Reference",
                schema: "billing",
                table: "Payouts",
                columns: new[] { "TenantId", "Gateway", "Reference" },
                unique: true,
                filter: "\"ReversedAt\" IS NULL")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "IX_Payouts_TenantId_PaidOn_Id",
                schema: "billing",
                table: "Payouts",
                columns: new[] { "TenantId", "PaidOn", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Costs",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "Payouts",
                schema: "billing");

            migrationBuilder.DropIndex(
                name: "IX_Accounts_TenantId_ClientId_Kind_Currency_Gateway",
                schema: "billing",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "Gateway",
                schema: "billing",
                table: "Accounts");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_TenantId_ClientId_Kind_Currency",
                schema: "billing",
                table: "Accounts",
                columns: new[] { "TenantId", "ClientId", "Kind", "Currency" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);
        }
    }
}
