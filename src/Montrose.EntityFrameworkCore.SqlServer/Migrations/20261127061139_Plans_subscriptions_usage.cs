using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class Plans_subscriptions_usage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Plans",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    NormalizedName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    MonthMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    YearMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    TrialDays = table.Column<int>(type: "int", nullable: false),
                    Services = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ArchivedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ExtraProperties = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsDeleted = table.Column<bool>(type: "bit", nullable: false, defaultValue: false),
                    DeleterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DeletionTime = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                    table.CheckConstraint("CK_Plans_Prices", "\"MonthMinorUnits\" >= 0 AND \"YearMinorUnits\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "SubscriptionCharges",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubscriptionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Purpose = table.Column<int>(type: "int", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PriceMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    PeriodStart = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PeriodEnd = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    FailureCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    CreationTime = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PaidAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubscriptionCharges", x => x.Id);
                    table.CheckConstraint("CK_SubscriptionCharges_Amount", "\"AmountMinorUnits\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "SubscriptionEvents",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubscriptionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Detail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    MailedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubscriptionEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Subscriptions",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Interval = table.Column<int>(type: "int", nullable: false),
                    PriceMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    AnchorDay = table.Column<int>(type: "int", nullable: false),
                    PeriodStart = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PeriodEnd = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TrialEndsAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancelsAtPeriodEnd = table.Column<bool>(type: "bit", nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    NextPlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    NextInterval = table.Column<int>(type: "int", nullable: true),
                    Choice = table.Column<int>(type: "int", nullable: false),
                    PaymentMethodId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    NextActionAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemindAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CreationTime = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AwaitedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PastDueSince = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Dunning = table.Column<int>(type: "int", nullable: false),
                    Retries = table.Column<int>(type: "int", nullable: false),
                    OpenChargeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subscriptions", x => x.Id);
                    table.CheckConstraint("CK_Subscriptions_Period", "\"PeriodStart\" < \"PeriodEnd\"");
                });

            migrationBuilder.CreateTable(
                name: "UsageBuckets",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Meter = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Until = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Used = table.Column<long>(type: "bigint", nullable: false),
                    Peak = table.Column<long>(type: "bigint", nullable: false),
                    ToldPercent = table.Column<int>(type: "int", nullable: false),
                    PricedInChargeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsageBuckets", x => x.Id);
                    table.CheckConstraint("CK_UsageBuckets_Used", "\"Used\" >= 0 AND \"Peak\" >= \"Used\"");
                });

            migrationBuilder.CreateTable(
                name: "UsageRecords",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Meter = table.Column<int>(type: "int", nullable: false),
                    BucketId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Quantity = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsageRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlanLimits",
                schema: "billing",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Meter = table.Column<int>(type: "int", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Included = table.Column<long>(type: "bigint", nullable: false),
                    OverageMinorUnits = table.Column<long>(type: "bigint", nullable: true),
                    OverageUnit = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanLimits", x => new { x.PlanId, x.Meter });
                    table.CheckConstraint("CK_PlanLimits_Unit", "\"OverageUnit\" > 0");
                    table.ForeignKey(
                        name: "FK_PlanLimits_Plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "billing",
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubscriptionChargeLines",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChargeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Meter = table.Column<int>(type: "int", nullable: true),
                    Quantity = table.Column<long>(type: "bigint", nullable: false),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubscriptionChargeLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubscriptionChargeLines_SubscriptionCharges_ChargeId",
                        column: x => x.ChargeId,
                        principalSchema: "billing",
                        principalTable: "SubscriptionCharges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_TenantId_NormalizedName",
                schema: "billing",
                table: "Plans",
                columns: new[] { "TenantId", "NormalizedName" },
                unique: true,
                filter: "\"IsDeleted\" = CAST(0 AS bit)");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_TenantId_Position_Id",
                schema: "billing",
                table: "Plans",
                columns: new[] { "TenantId", "Position", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionChargeLines_ChargeId_Number",
                schema: "billing",
                table: "SubscriptionChargeLines",
                columns: new[] { "ChargeId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionCharges_OncePerPeriod",
                schema: "billing",
                table: "SubscriptionCharges",
                columns: new[] { "SubscriptionId", "PeriodStart" },
                unique: true,
                filter: "\"Purpose\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionCharges_SubscriptionId_CreationTime_Id",
                schema: "billing",
                table: "SubscriptionCharges",
                columns: new[] { "SubscriptionId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionCharges_TenantId_CreationTime_Id",
                schema: "billing",
                table: "SubscriptionCharges",
                columns: new[] { "TenantId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionEvents_SubscriptionId_At_Id",
                schema: "billing",
                table: "SubscriptionEvents",
                columns: new[] { "SubscriptionId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionEvents_SubscriptionId_Key",
                schema: "billing",
                table: "SubscriptionEvents",
                columns: new[] { "SubscriptionId", "Key" },
                unique: true,
                filter: "\"Key\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_ClientId_CreationTime",
                schema: "billing",
                table: "Subscriptions",
                columns: new[] { "ClientId", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_NextActionAt_Id",
                schema: "billing",
                table: "Subscriptions",
                columns: new[] { "NextActionAt", "Id" },
                filter: "\"NextActionAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_OneLive",
                schema: "billing",
                table: "Subscriptions",
                column: "ClientId",
                unique: true,
                filter: "\"State\" <> 5");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_TenantId_CreationTime_Id",
                schema: "billing",
                table: "Subscriptions",
                columns: new[] { "TenantId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_TenantId_PlanId",
                schema: "billing",
                table: "Subscriptions",
                columns: new[] { "TenantId", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_UsageBuckets_ClientId_Meter_From",
                schema: "billing",
                table: "UsageBuckets",
                columns: new[] { "ClientId", "Meter", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UsageBuckets_ClientId_Until",
                schema: "billing",
                table: "UsageBuckets",
                columns: new[] { "ClientId", "Until" },
                filter: "\"PricedInChargeId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_UsageRecords_BucketId",
                schema: "billing",
                table: "UsageRecords",
                column: "BucketId");

            migrationBuilder.CreateIndex(
                name: "IX_UsageRecords_ClientId_Meter_Key",
                schema: "billing",
                table: "UsageRecords",
                columns: new[] { "ClientId", "Meter", "Key" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlanLimits",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "SubscriptionChargeLines",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "SubscriptionEvents",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "Subscriptions",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "UsageBuckets",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "UsageRecords",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "Plans",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "SubscriptionCharges",
                schema: "billing");
        }
    }
}
