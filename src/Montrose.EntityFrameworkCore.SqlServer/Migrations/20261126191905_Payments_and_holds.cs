using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class Payments_and_holds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Entries_AccountId_Time_Id",
                schema: "billing",
                table: "Entries");

            migrationBuilder.AddColumn<long>(
                name: "BalanceAfterMinorUnits",
                schema: "billing",
                table: "Entries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "Effect",
                schema: "billing",
                table: "Entries",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "Number",
                schema: "billing",
                table: "Entries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "EntryCount",
                schema: "billing",
                table: "Accounts",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            // What the history has so far gets its numbers and balances in the order of its times.
            migrationBuilder.Sql(
                """
                UPDATE e SET "Effect" = t."Effect", "Number" = n.number, "BalanceAfterMinorUnits" = n.balance
                FROM billing."Entries" e JOIN billing."Transactions" t ON t."Id" = e."TransactionId" JOIN (
                    SELECT "Id", row_number() OVER (PARTITION BY "AccountId" ORDER BY "Time", "Id") AS number,
                           sum("AmountMinorUnits") OVER (PARTITION BY "AccountId" ORDER BY "Time", "Id" ROWS UNBOUNDED PRECEDING) AS balance
                    FROM billing."Entries") n ON n."Id" = e."Id";
                UPDATE a SET "EntryCount" = (SELECT count(*) FROM billing."Entries" e WHERE e."AccountId" = a."Id") FROM billing."Accounts" a;
                """);

            migrationBuilder.CreateTable(
                name: "GatewayCustomers",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Gateway = table.Column<int>(type: "int", nullable: false),
                    CustomerId = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatewayCustomers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Holds",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Provider = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    ObjectId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    CapturedMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holds", x => x.Id);
                    table.CheckConstraint("CK_Holds_Captured", "\"CapturedMinorUnits\" BETWEEN 0 AND \"AmountMinorUnits\"");
                });

            migrationBuilder.CreateTable(
                name: "MethodSetups",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Gateway = table.Column<int>(type: "int", nullable: false),
                    SessionId = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: true),
                    PaymentMethodId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreationTime = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MethodSetups", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PaymentMethods",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Gateway = table.Column<int>(type: "int", nullable: false),
                    CustomerId = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: true),
                    MethodId = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Brand = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    LastFour = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    ExpiryMonth = table.Column<int>(type: "int", nullable: true),
                    ExpiryYear = table.Column<int>(type: "int", nullable: true),
                    IsDefault = table.Column<bool>(type: "bit", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ExpiryNoticedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentMethods", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Payments",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Purpose = table.Column<int>(type: "int", nullable: false),
                    Gateway = table.Column<int>(type: "int", nullable: true),
                    PaymentMethodId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    TaxMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    CapturedMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    RefundedMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    Provider = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    ObjectId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Description = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    TaxCategory = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    RequestKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Attempt = table.Column<int>(type: "int", nullable: false),
                    SessionId = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: true),
                    CheckoutUrl = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ProviderPaymentId = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: true),
                    FailureCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    CreationTime = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    NextCheckAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Checks = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Payments", x => x.Id);
                    table.CheckConstraint("CK_Payments_Captured", "\"CapturedMinorUnits\" BETWEEN 0 AND \"AmountMinorUnits\"");
                    table.CheckConstraint("CK_Payments_Refunded", "\"RefundedMinorUnits\" BETWEEN 0 AND \"CapturedMinorUnits\"");
                    table.CheckConstraint("CK_Payments_Tax", "\"TaxMinorUnits\" BETWEEN 0 AND \"AmountMinorUnits\"");
                });

            migrationBuilder.CreateTable(
                name: "TestCheckouts",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Key = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ReturnUrl = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    CancelUrl = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    SettlesAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Card = table.Column<int>(type: "int", nullable: true),
                    CreationTime = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TestCheckouts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WebhookEvents",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Gateway = table.Column<int>(type: "int", nullable: false),
                    EventId = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    PaymentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Error = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AppliedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WebhookEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PaymentRefunds",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PaymentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    TaxMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    BorneByAgencyMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    Target = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    RequestKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ProviderRefundId = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: true),
                    FailureCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    CreatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreationTime = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    NextCheckAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Checks = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentRefunds", x => x.Id);
                    table.CheckConstraint("CK_PaymentRefunds_Amount", "\"AmountMinorUnits\" > 0");
                    table.ForeignKey(
                        name: "FK_PaymentRefunds_Payments_PaymentId",
                        column: x => x.PaymentId,
                        principalSchema: "billing",
                        principalTable: "Payments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Entries_AccountId_Effect_Number",
                schema: "billing",
                table: "Entries",
                columns: new[] { "AccountId", "Effect", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Entries_AccountId_Number",
                schema: "billing",
                table: "Entries",
                columns: new[] { "AccountId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Entries_AccountId_Time_Number",
                schema: "billing",
                table: "Entries",
                columns: new[] { "AccountId", "Time", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_GatewayCustomers_TenantId_ClientId_Gateway",
                schema: "billing",
                table: "GatewayCustomers",
                columns: new[] { "TenantId", "ClientId", "Gateway" },
                unique: true,
                filter: "[TenantId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Holds_Provider_ObjectId",
                schema: "billing",
                table: "Holds",
                columns: new[] { "Provider", "ObjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Holds_State_ExpiresAt",
                schema: "billing",
                table: "Holds",
                columns: new[] { "State", "ExpiresAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Holds_TenantId_ClientId_State",
                schema: "billing",
                table: "Holds",
                columns: new[] { "TenantId", "ClientId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_MethodSetups_ClientId_CreationTime",
                schema: "billing",
                table: "MethodSetups",
                columns: new[] { "ClientId", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentMethods_ClientId_CreationTime",
                schema: "billing",
                table: "PaymentMethods",
                columns: new[] { "ClientId", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentMethods_OneDefault",
                schema: "billing",
                table: "PaymentMethods",
                column: "ClientId",
                unique: true,
                filter: "\"IsDefault\" = CAST(1 AS bit)");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentMethods_TenantId_Gateway_MethodId",
                schema: "billing",
                table: "PaymentMethods",
                columns: new[] { "TenantId", "Gateway", "MethodId" },
                unique: true,
                filter: "[TenantId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentRefunds_NextCheckAt",
                schema: "billing",
                table: "PaymentRefunds",
                column: "NextCheckAt",
                filter: "\"NextCheckAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentRefunds_PaymentId_RequestKey",
                schema: "billing",
                table: "PaymentRefunds",
                columns: new[] { "PaymentId", "RequestKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Payments_ClientId_CreationTime_Id",
                schema: "billing",
                table: "Payments",
                columns: new[] { "ClientId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Payments_ClientId_RequestKey",
                schema: "billing",
                table: "Payments",
                columns: new[] { "ClientId", "RequestKey" },
                unique: true,
                filter: "\"RequestKey\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_NextCheckAt",
                schema: "billing",
                table: "Payments",
                column: "NextCheckAt",
                filter: "\"NextCheckAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_Provider_ObjectId",
                schema: "billing",
                table: "Payments",
                columns: new[] { "Provider", "ObjectId" },
                unique: true,
                filter: "\"Provider\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_TenantId_CreationTime_Id",
                schema: "billing",
                table: "Payments",
                columns: new[] { "TenantId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Payments_TenantId_Gateway_ProviderPaymentId",
                schema: "billing",
                table: "Payments",
                columns: new[] { "TenantId", "Gateway", "ProviderPaymentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Payments_TenantId_Gateway_SessionId",
                schema: "billing",
                table: "Payments",
                columns: new[] { "TenantId", "Gateway", "SessionId" });

            migrationBuilder.CreateIndex(
                name: "IX_TestCheckouts_TenantId_Key",
                schema: "billing",
                table: "TestCheckouts",
                columns: new[] { "TenantId", "Key" },
                unique: true,
                filter: "[TenantId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_WebhookEvents_TenantId_Gateway_EventId",
                schema: "billing",
                table: "WebhookEvents",
                columns: new[] { "TenantId", "Gateway", "EventId" },
                unique: true,
                filter: "[TenantId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_WebhookEvents_TenantId_ReceivedAt_Id",
                schema: "billing",
                table: "WebhookEvents",
                columns: new[] { "TenantId", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_WebhookEvents_TenantId_State_ReceivedAt_Id",
                schema: "billing",
                table: "WebhookEvents",
                columns: new[] { "TenantId", "State", "ReceivedAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GatewayCustomers",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "Holds",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "MethodSetups",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "PaymentMethods",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "PaymentRefunds",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "TestCheckouts",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "WebhookEvents",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "Payments",
                schema: "billing");

            migrationBuilder.DropIndex(
                name: "IX_Entries_AccountId_Effect_Number",
                schema: "billing",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_AccountId_Number",
                schema: "billing",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_AccountId_Time_Number",
                schema: "billing",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "BalanceAfterMinorUnits",
                schema: "billing",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Effect",
                schema: "billing",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Number",
                schema: "billing",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "EntryCount",
                schema: "billing",
                table: "Accounts");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_AccountId_Time_Id",
                schema: "billing",
                table: "Entries",
                columns: new[] { "AccountId", "Time", "Id" });
        }
    }
}
